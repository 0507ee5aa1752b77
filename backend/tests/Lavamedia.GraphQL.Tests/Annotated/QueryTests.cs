using System.Text.Json.Nodes;
using Lavamedia.GraphQL.Execution.Results;

namespace Lavamedia.GraphQL.Tests.Annotated;

public sealed class QueryTests : IDisposable
{
    private readonly LibraryServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task Unions_and_interfaces_show_each_value_as_its_own_type()
    {
        var json = await _server.ExecuteAsync(
            "{ find { __typename ... on NamedThing { name } ... on Book { year } } things(count: 3) { __typename name } }"
        );

        json.ShouldBe(
            """{"data":{"find":[{"__typename":"Book","name":"Le Château des Carpathes","year":1892},{"__typename":"Author","name":"George Sand"}],"things":[{"__typename":"Author","name":"Jules Verne"},{"__typename":"Author","name":"George Sand"},{"__typename":"Book","name":"Le Château des Carpathes"}]}}"""
        );
    }

    [Fact]
    public async Task HC0018_null_where_none_may_be_spreads_to_the_next_place_that_may_be_null()
    {
        (await _server.ExecuteAsync("{ echo nothing }")).ShouldBe(
            """{"data":null,"errors":[{"message":"Cannot return null for non-nullable field Query.nothing.","locations":[{"line":1,"column":8}],"path":["nothing"],"extensions":{"code":"HC0018"}}]}"""
        );
    }

    [Fact]
    public async Task A_page_that_a_resolver_made_has_no_figures_and_says_so()
    {
        var json = await _server.ExecuteAsync(
            "{ authorPage(first: 1) { nodes { name } } figures: authorPage(first: 1) { aggregates { count } } }"
        );

        json.ShouldContain("\"authorPage\":{\"nodes\":[{\"name\":\"Jules Verne\"}]},\"figures\":null");
        json.ShouldContain("NO_AGGREGATES");
    }

    [Fact]
    public async Task G3_a_list_that_nobody_cuts_is_refused_and_a_cut_one_costs_what_it_shows()
    {
        (await _server.ExecuteAsync("{ things { name } }")).ShouldContain("HC0082");
        (await _server.ExecuteAsync("query($n: Int) { things(count: $n) { name } }")).ShouldContain("HC0082");
        (await _server.ExecuteAsync("{ things(count: 1) { name } }")).ShouldNotContain("errors");
    }

    [Fact]
    public async Task A_query_is_read_by_the_planner_in_one_step_with_its_members_and_expressions()
    {
        var json = await _server.ExecuteAsync(
            "{ books(first: 1) { nodes { title shelf author { name } __typename } totalCount } }"
        );

        json.ShouldBe(
            """{"data":{"books":{"nodes":[{"title":"Le Château des Carpathes","shelf":"Jules Verne/Le Château des Carpathes","author":{"name":"Jules Verne"},"__typename":"Book"}],"totalCount":1}}}"""
        );
        _server.Planner.Batches.ShouldBe([1]);
    }

    [Fact]
    public async Task Root_fields_that_are_ready_together_reach_the_planner_in_one_batch()
    {
        await _server.ExecuteAsync(
            "{ a: books { totalCount } b: bookByTitle(title: \"La Mare au diable\") { title } firstBook { title } authors { name } }"
        );

        _server.Planner.Batches.ShouldBe([4]);
    }

    [Fact]
    public async Task Resolver_methods_below_a_planned_field_get_their_parent_and_arguments()
    {
        var json = await _server.ExecuteAsync(
            "query($w: Int!) { books(first: 1) { nodes { cover(width: $w) small: cover } } }",
            new { w = 9 }
        );

        json.ShouldBe(
            """{"data":{"books":{"nodes":[{"cover":"/covers/00000000000070008000000000000100-9.jpg","small":"/covers/00000000000070008000000000000100-320.jpg"}]}}}"""
        );
    }

    [Fact]
    public async Task A_data_loader_loads_the_keys_of_one_level_together_and_each_once()
    {
        var json = await _server.ExecuteAsync("{ books { nodes { blurb again: blurb } } }");

        json.ShouldContain("La Mare au diable!");
        _server.Library.Log.ShouldBe(["batch of 3"]);
    }

    [Fact]
    public async Task A_service_that_asks_a_data_loader_for_its_resolvers_loads_their_keys_together_too()
    {
        var json = await _server.ExecuteAsync("{ books { nodes { review blurb } } }");

        json.ShouldContain("It says: La Mare au diable!");
        _server.Library.Log.ShouldBe(["batch of 3"]);
    }

    [Fact]
    public async Task Entities_that_resolvers_return_are_read_by_key_in_one_batch()
    {
        var json = await _server.ExecuteAsync("{ authors { name greeting } }");

        json.ShouldBe(
            """{"data":{"authors":[{"name":"Jules Verne","greeting":"Bonjour Jules Verne"},{"name":"George Sand","greeting":"Bonjour George Sand"}]}}"""
        );
        _server.Planner.Batches.ShouldBe([1]);
    }

    [Fact]
    public async Task A_node_is_found_by_the_opaque_id_that_it_shows()
    {
        var id = Lavamedia.GraphQL.Execution.NodeId.Encode("Book", _server.Library.Books[2].Id);

        var json = await _server.ExecuteAsync(
            "query($id: ID!) { node(id: $id) { id ... on Book { title } ... on Author { name } } nodes(ids: [$id]) { __typename } }",
            new { id }
        );

        json.ShouldBe(
            $$$"""{"data":{"node":{"id":"{{{id}}}","title":"La Mare au diable"},"nodes":[{"__typename":"Book"}]}}"""
        );
    }

    [Fact]
    public async Task An_id_that_is_malformed_or_unknown_is_told_apart_from_nothing_found()
    {
        var unknown = Lavamedia.GraphQL.Execution.NodeId.Encode("Book", Guid.Empty);

        (await _server.ExecuteAsync("{ node(id: \"nonsense\") { id } }")).ShouldContain("is not well formed");
        (await _server.ExecuteAsync("query($id: ID!) { node(id: $id) { id } }", new { id = unknown })).ShouldBe(
            """{"data":{"node":null}}"""
        );
    }

    [Fact]
    public async Task Without_a_planner_members_and_resolvers_are_read_from_the_objects()
    {
        using var server = new LibraryServer(withPlanner: false);

        var json = await server.ExecuteAsync(
            "{ firstBook { title genre year author { name } cover } authorPage(first: 1) { nodes { name } pageInfo { hasNextPage endCursor } } }"
        );

        json.ShouldBe(
            """{"data":{"firstBook":{"title":"Le Château des Carpathes","genre":"NOVEL_OF_ADVENTURE","year":1892,"author":{"name":"Jules Verne"},"cover":"/covers/00000000000070008000000000000100-320.jpg"},"authorPage":{"nodes":[{"name":"Jules Verne"}],"pageInfo":{"hasNextPage":true,"endCursor":"Jules Verne"}}}}"""
        );
    }

    [Fact]
    public async Task Conditions_enums_scalars_and_defaults_are_coerced()
    {
        var json = await _server.ExecuteAsync(
            "query($no: Boolean!) { echo a: echo(genre: NOVEL_OF_ADVENTURE) locale(locale: \"en-GB\") firstBook @skip(if: $no) { title } }",
            new { no = true }
        );

        json.ShouldBe("""{"data":{"echo":"PASTORAL","a":"NOVEL_OF_ADVENTURE","locale":"en-GB"}}""");
    }

    [Theory]
    [InlineData("... on Book { torn }", "INTERNAL_ERROR")]
    [InlineData("... on Author { email }", "AUTH_NOT_AUTHENTICATED")]
    public async Task G10_a_thousand_items_that_fail_are_a_hundred_errors(string selection, string code)
    {
        using var server = new LibraryServer(options: options =>
            (options.MaximumFieldCost, options.MaximumTypeCost) = (1_000_000, 1_000_000)
        );
        var library = server.Library;
        var author = library.Authors[0];
        library.Authors.Clear();
        library.Books.Clear();
        for (var i = 0; i < 1000; i++)
        {
            library.Authors.Add(new Author { Id = Guid.CreateVersion7(), Name = author.Name });
            library.Books.Add(
                new Book
                {
                    Id = Guid.CreateVersion7(),
                    Title = "Torn",
                    Author = author,
                }
            );
        }

        var answer = JsonNode.Parse(
            await server.ExecuteAsync($"{{ things(count: 2000) {{ name {selection} }} echo }}")
        )!;

        var errors = answer["errors"]!.AsArray();
        errors.Count.ShouldBe(ResultWriter.MaximumErrors);
        errors.ShouldAllBe(error => (string)error!["extensions"]!["code"]! == code);
        // The first hundred, each with the path of its own item; and everything that did not fail.
        errors.Select(error => (int)error!["path"]![1]!).Distinct().Count().ShouldBe(ResultWriter.MaximumErrors);
        answer["data"]!["things"]!.AsArray().Count.ShouldBe(2000);
        ((string)answer["data"]!["echo"]!).ShouldBe("PASTORAL");
        answer.ToJsonString().ShouldNotContain("secret of");
    }

    [Fact]
    public async Task G10_an_unexpected_failure_is_masked_and_fails_its_own_field_only()
    {
        var json = await _server.ExecuteAsync("{ fails echo books(first: 1) { nodes { broken } } }");

        json.ShouldBe(
            """{"data":{"fails":null,"echo":"PASTORAL","books":{"nodes":null}},"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["fails"],"extensions":{"code":"INTERNAL_ERROR"}},{"message":"Unexpected Execution Error","locations":[{"line":1,"column":40}],"path":["books","nodes",0,"broken"],"extensions":{"code":"INTERNAL_ERROR"}}]}"""
        );
        json.ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task The_schema_describes_itself_through_the_same_executor()
    {
        var json = await _server.ExecuteAsync(
            "{ __typename __type(name: \"Book\") { name description fields { name } } }"
        );

        json.ShouldStartWith(
            """{"data":{"__typename":"Query","__type":{"name":"Book","description":"A book.","fields":[{"name":"id"},{"name":"title"}"""
        );
        json.ShouldNotContain("secret");
    }
}
