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
}
