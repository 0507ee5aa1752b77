using System.Text.Json.Nodes;
using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>What is deferred of entities comes in one further round trip, however many entities there are.</summary>
[Collection(NewsCollection.Name)]
public sealed class DeferTests(NewsDatabase news) : IDisposable
{
    private readonly NewsClient client = new(news);

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task G7_deferred_fields_of_a_page_of_entities_are_one_further_round_trip()
    {
        var payloads = await client.PayloadsAsync(
            """
            { articles(first: 5) { totalCount nodes { title
                ... @defer(label: "rest") { author { name } categories { name } } } } }
            """
        );

        var nodes = payloads[0]["data"]!["articles"]!["nodes"]!.AsArray();
        nodes.Count.ShouldBe(5);
        nodes[0]!.AsObject().Select(member => member.Key).ShouldBe(["title"]);
        payloads[0]["pending"]!.AsArray().Count.ShouldBe(5);
        payloads[0]["pending"]![4]!["path"]!.ToJsonString().ShouldBe("""["articles","nodes",4]""");
        payloads.Count.ShouldBe(2);
        client.Statistics.RoundTrips.ShouldBe(2);

        var whole = await client.DataAsync(
            "{ articles(first: 5) { nodes { title author { name } categories { name } } } }"
        );
        var increments = payloads[1]["incremental"]!.AsArray();
        for (var i = 0; i < 5; i++)
        {
            var expected = whole["articles"]!["nodes"]![i]!.AsObject();
            expected.Remove("title");
            JsonNode.DeepEquals(increments[i]!["data"], expected).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Entities_of_entities_are_deferred_where_they_stand()
    {
        var payloads = await client.PayloadsAsync(
            """{ article(slug: "article-02") { title author { id ... @defer { name } } } }"""
        );

        payloads[0]["data"]!["article"]!["author"]!.AsObject().ContainsKey("name").ShouldBeFalse();
        payloads[0]["pending"]![0]!["path"]!.ToJsonString().ShouldBe("""["article","author"]""");
        payloads[1]["incremental"]![0]!["data"]!["name"]!.GetValue<string>().ShouldBe(news.Articles[2].Author!.Name);
    }

    [Fact]
    public async Task A_count_that_is_deferred_does_not_hold_up_the_rows()
    {
        var payloads = await client.PayloadsAsync(
            "{ articles(first: 3) { nodes { title } ... @defer { totalCount pageInfo { hasNextPage } } } }"
        );

        // Where rows were sent already, the rest of what is known of them comes with them.
        Keys(payloads[0]["data"]!["articles"]).ShouldBe(["nodes", "pageInfo"]);
        payloads[0]["pending"]![0]!["path"]!.ToJsonString().ShouldBe("""["articles"]""");
        client.Statistics.RoundTrips.ShouldBe(2);
        client.Statistics.Texts[0].ShouldNotContain("count(");
        client.Statistics.Texts.Count.ShouldBe(2);
        var whole = await client.DataAsync("{ articles { totalCount } }");
        JsonNode.DeepEquals(payloads[1]["incremental"]![0]!["data"], whole["articles"]).ShouldBeTrue();
    }

    [Fact]
    public async Task A_page_whose_rows_are_all_deferred_is_read_later_as_a_whole()
    {
        var payloads = await client.PayloadsAsync(
            "{ articles(first: 3) { __typename ... @defer { nodes { title author { name } } edges { cursor } } } categories { name } }"
        );

        Keys(payloads[0]["data"]!["articles"]).ShouldBe(["__typename"]);
        client.Statistics.RoundTrips.ShouldBe(2);
        var whole = await client.DataAsync(
            "{ articles(first: 3) { nodes { title author { name } } edges { cursor } } }"
        );
        var later = payloads[1]["incremental"]![0]!["data"]!;
        JsonNode.DeepEquals(later["nodes"], whole["articles"]!["nodes"]).ShouldBeTrue();
        later["edges"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public async Task Elements_of_edges_are_deferred_and_read_by_their_keys()
    {
        var payloads = await client.PayloadsAsync(
            "{ articles(first: 4) { edges { cursor ... @defer { node { title categories { name } } } } } }"
        );

        var edges = payloads[0]["data"]!["articles"]!["edges"]!.AsArray();
        edges.ShouldAllBe(edge => edge!.AsObject().Count == 1);
        payloads[0]["pending"]![3]!["path"]!.ToJsonString().ShouldBe("""["articles","edges",3]""");
        client.Statistics.RoundTrips.ShouldBe(2);
        var whole = await client.DataAsync("{ articles(first: 4) { edges { node { title categories { name } } } } }");
        for (var i = 0; i < 4; i++)
        {
            JsonNode
                .DeepEquals(payloads[1]["incremental"]![i]!["data"], whole["articles"]!["edges"]![i])
                .ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Counts_of_nested_pages_are_deferred_in_one_further_round_trip()
    {
        var payloads = await client.PayloadsAsync(
            "{ categories { name articles(first: 2) { nodes { title } ... @defer { totalCount aggregates { count } } } } }"
        );

        client.Statistics.RoundTrips.ShouldBe(2);
        payloads.Count.ShouldBe(2);
        var whole = await client.DataAsync("{ categories { articles(first: 2) { totalCount aggregates { count } } } }");
        var categories = payloads[0]["data"]!["categories"]!.AsArray();
        for (var i = 0; i < categories.Count; i++)
        {
            Keys(categories[i]!["articles"]).ShouldBe(["nodes"]);
            JsonNode
                .DeepEquals(payloads[1]["incremental"]![i]!["data"], whole["categories"]![i]!["articles"])
                .ShouldBeTrue();
        }
    }

    [Fact]
    public async Task What_is_deferred_within_what_is_deferred_of_a_page_follows_it()
    {
        var payloads = await client.PayloadsAsync(
            "{ articles(first: 2) { totalCount ... @defer { edges { node { title ... @defer { author { name } } } } } } }"
        );

        Keys(payloads[0]["data"]!["articles"]).ShouldBe(["totalCount"]);
        var increments = payloads.Skip(1).SelectMany(payload => payload["incremental"]?.AsArray() ?? []).ToList();
        Keys(increments[0]!["data"]!["edges"]![0]!["node"]).ShouldBe(["title"]);
        increments.Skip(1).ShouldAllBe(increment => increment!["data"]!.AsObject().ContainsKey("author"));
        increments.Count.ShouldBe(3);
        payloads[^1]["hasNext"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task A_page_of_which_nothing_is_read_asks_the_database_nothing()
    {
        var data = await client.DataAsync("{ articles(first: 1) { __typename } }");

        data["articles"]!["__typename"]!.GetValue<string>().ShouldBe("ArticleConnection");
        client.Statistics.RoundTrips.ShouldBe(0);
    }

    private static IEnumerable<string> Keys(JsonNode? node) => node!.AsObject().Select(member => member.Key);
}
