using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Tests.Annotated;

namespace Lavamedia.GraphQL.Tests.Execution;

public sealed class LimitTests : IDisposable
{
    private readonly LibraryServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task G3_an_operation_that_is_too_deep_is_refused_before_it_runs()
    {
        var deep =
            "{ firstBook "
            + string.Concat(Enumerable.Repeat("{ author { books(first: 1) { nodes ", 6))
            + "{ title }"
            + new string('}', 19);

        using var server = new LibraryServer(options: options => options.MaximumCycleDepth = 10);

        (await server.ExecuteAsync(deep)).ShouldContain("nested deeper than the 15 levels");
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public async Task G3_a_field_leads_to_itself_three_times_at_most_HC0087(int times, bool isRefused)
    {
        var circling =
            "{ firstBook "
            + string.Concat(Enumerable.Repeat("{ author { books(first: 1) { nodes ", times))
            + "{ title }"
            + new string('}', (3 * times) + 1);

        var json = await _server.ExecuteAsync(
            circling,
            null,
            request => request with { CostReport = CostReport.Validate }
        );

        json.Contains("\"code\":\"HC0087\"", StringComparison.Ordinal).ShouldBe(isRefused, json);
        json.Contains("\"errors\"", StringComparison.Ordinal).ShouldBe(isRefused, json);
    }

    [Fact]
    public async Task G3_nodes_are_read_fifty_at_a_time_HC0076()
    {
        var id = NodeId.Encode("Book", _server.Library.Books[0].Id);
        const string nodes = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";

        (await _server.ExecuteAsync(nodes, new { ids = Enumerable.Repeat(id, 50) })).ShouldNotContain("errors");
        (await _server.ExecuteAsync(nodes, new { ids = Enumerable.Repeat(id, 51) })).ShouldContain("HC0076");
    }

    [Fact]
    public async Task G3_aliases_and_root_fields_are_counted_with_fragments_expanded()
    {
        var aliases =
            "{ firstBook { ...F } } fragment F on Book { "
            + string.Concat(Enumerable.Range(0, 101).Select(i => $"a{i}: title "))
            + "}";
        var roots =
            "{ ...F } fragment F on Query { "
            + string.Concat(Enumerable.Range(0, 21).Select(i => $"a{i}: echo "))
            + "}";

        (await _server.ExecuteAsync(aliases)).ShouldContain("more than the 100 aliases");
        (await _server.ExecuteAsync(roots)).ShouldContain("selects 21 root fields");
    }

    [Theory]
    [InlineData("{ books { nodes { FIELDS } } }", "__typename")]
    [InlineData("{ __schema { types { FIELDS } } }", "name")]
    public async Task G3_aliases_of_what_costs_nothing_are_counted_as_well(string document, string field)
    {
        var aliases = string.Concat(Enumerable.Range(0, 101).Select(i => $"a{i}: {field} "));

        (await _server.ExecuteAsync(document.Replace("FIELDS", aliases, StringComparison.Ordinal))).ShouldContain(
            "more than the 100 aliases"
        );
    }

    [Fact]
    public async Task G3_what_is_selected_on_an_interface_counts_once_not_once_for_each_of_its_types()
    {
        var id = NodeId.Encode("Book", _server.Library.Books[0].Id);
        var aliases = string.Concat(Enumerable.Range(0, 100).Select(i => $"a{i}: id "));

        (await _server.ExecuteAsync($"{{ node(id: \"{id}\") {{ {aliases} }} }}")).ShouldNotContain("errors");
        (await _server.ExecuteAsync($"{{ node(id: \"{id}\") {{ {aliases} b: id }} }}")).ShouldContain(
            "more than the 100 aliases"
        );
    }

    [Fact]
    public async Task G1_documents_have_the_limits_that_the_options_give()
    {
        using var server = new LibraryServer(options: options => options.Parser = new() { MaxTokens = 5 });

        (await server.ExecuteAsync("{ echo locale }")).ShouldNotContain("errors");
        (await server.ExecuteAsync("{ echo locale a: echo }")).ShouldContain("more than 5 tokens");
    }

    [Theory]
    [InlineData("{ firstBook { title } }")]
    [InlineData("{ books(first: 5) { nodes { title } } }")]
    public async Task G11_a_response_that_is_too_long_is_refused_while_it_is_written(string document)
    {
        using var server = new LibraryServer(options: options => options.MaximumResponseBytes = 4096);
        var allowed = await server.ExecuteAsync(document);
        var aliases = string.Concat(Enumerable.Range(0, 90).Select(i => $"{new string('a', 60)}{i}: title "));

        allowed.ShouldNotContain("errors");
        var refused = await server.ExecuteAsync(document.Replace("title", aliases, StringComparison.Ordinal));
        refused.ShouldContain("\"code\":\"RESPONSE_TOO_LONG\"");
        refused.ShouldContain("4096 bytes");
        refused.ShouldNotContain("\"data\"");
    }

    [Fact]
    public async Task G3_fragments_that_multiply_are_refused_quickly()
    {
        var bomb =
            "{ firstBook { ...F0 } } "
            + string.Concat(
                Enumerable
                    .Range(0, 40)
                    .Select(i =>
                        $"fragment F{i} on Book {{ author {{ a: books {{ nodes {{ ...F{i + 1} }} }} b: books {{ nodes {{ ...F{i + 1} }} }} }} }} "
                    )
            )
            + "fragment F40 on Book { title }";
        var watch = System.Diagnostics.Stopwatch.StartNew();

        (await _server.ExecuteAsync(bomb)).ShouldStartWith("""{"errors":""");
        watch.ElapsedMilliseconds.ShouldBeLessThan(5000);
    }

    [Fact]
    public async Task G4_nested_pages_multiply_and_are_refused_over_the_budget_HC0047()
    {
        var json = await _server.ExecuteAsync(
            "{ books(first: 50) { nodes { author { books(first: 50) { nodes { title } } } } } }"
        );

        json.ShouldContain("The maximum allowed type cost was exceeded.");
        json.ShouldContain("HC0047");
        json.ShouldContain("\"maxTypeCost\":1000");
    }

    [Fact]
    public async Task The_cost_is_reported_on_request_without_running()
    {
        var json = await CostOf("{ books(first: 5) { nodes { title author { name } } } }");

        json.ShouldBe("""{"extensions":{"operationCost":{"fieldCost":16,"typeCost":12}}}""");
        _server.Planner.Batches.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{ firstBook { title cover } }", 1)]
    [InlineData("{ firstBook { title cover blurb } }", 11)]
    [InlineData("{ echo locale }", 0)]
    [InlineData("{ bookByTitle(title: \"x\") { title } }", 10)]
    public async Task A_resolver_that_waits_costs_10_and_one_that_answers_at_once_what_its_type_costs(
        string document,
        int fieldCost
    )
    {
        (await CostOf(document)).ShouldContain($"\"fieldCost\":{fieldCost},");
    }

    [Fact]
    public async Task G4_nodes_cost_as_many_times_as_there_are_ids()
    {
        var id = NodeId.Encode("Book", _server.Library.Books[0].Id);
        const string nodes = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Book { blurb } } }";

        (await CostOf(nodes, new { ids = Enumerable.Repeat(id, 3) })).ShouldContain("\"fieldCost\":40,");
        (await CostOf(nodes, new { ids = Enumerable.Repeat(id, 4) })).ShouldContain("\"fieldCost\":50,");
        (await CostOf($"{{ nodes(ids: [\"{id}\", \"{id}\"]) {{ ... on Book {{ blurb }} }} }}")).ShouldContain(
            "\"fieldCost\":30,"
        );
    }

    [Fact]
    public async Task G7_an_operation_that_takes_too_long_is_ended()
    {
        using var server = new LibraryServer(options: options => options.Timeout = TimeSpan.FromMilliseconds(50));

        (await server.ExecuteAsync("{ slow }")).ShouldContain("HC0045");
    }

    [Fact]
    public async Task G7_an_operation_ends_when_its_caller_leaves()
    {
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Should.ThrowAsync<OperationCanceledException>(() =>
            _server.ExecuteAsync("{ slow }", cancellationToken: caller.Token)
        );
    }

    [Fact]
    public async Task G6_introspection_can_be_closed_while_typename_stays()
    {
        (
            await _server.ExecuteAsync(
                "{ __schema { queryType { name } } }",
                null,
                request => request with { AllowIntrospection = false }
            )
        ).ShouldContain("HC0046");
        (
            await _server.ExecuteAsync("{ __typename }", null, request => request with { AllowIntrospection = false })
        ).ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    private Task<string> CostOf(string document, object? variables = null) =>
        _server.ExecuteAsync(document, variables, request => request with { CostReport = CostReport.Validate });

    [Theory]
    [InlineData("{ a", "HC0011")]
    [InlineData("", "HC0015")]
    [InlineData("{ nope }", "Cannot query field")]
    [InlineData("query A { echo } query B { echo }", "Must provide operation name")]
    [InlineData("query($id: ID!) { node(id: $id) { id } }", "non-null type")]
    public async Task A_request_that_cannot_run_is_answered_without_data(string document, string expected)
    {
        var json = await _server.ExecuteAsync(document);

        json.ShouldContain(expected);
        json.ShouldNotContain("\"data\"");
    }
}
