using System.Text.Json.Nodes;
using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>Lists of entities that are streamed: read in one round trip, told in several payloads.</summary>
[Collection(NewsCollection.Name)]
public sealed class StreamTests(NewsDatabase news) : IDisposable
{
    private readonly NewsClient client = new(news);

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("nodes", "{ title author { name } pictures(first: 2) { nodes { __typename } } }")]
    [InlineData("edges", "{ cursor node { title } }")]
    public async Task The_items_after_the_first_follow_and_together_they_are_the_list(string list, string fields)
    {
        var payloads = await client.PayloadsAsync(
            $"{{ articles(first: 7) {{ totalCount {list} @stream(initialCount: 3, label: \"rest\") {fields} }} }}"
        );

        payloads.Count.ShouldBe(2);
        payloads[1]["incremental"].ShouldNotBeNull(payloads[1].ToJsonString());
        client.Statistics.RoundTrips.ShouldBe(1);
        var items = payloads[0]["data"]!["articles"]![list]!.AsArray();
        items.Count.ShouldBe(3);
        payloads[0]["pending"]![0]!["path"]!.ToJsonString().ShouldBe($"""["articles","{list}"]""");
        payloads[0]["pending"]![0]!["label"]!.GetValue<string>().ShouldBe("rest");
        foreach (var item in payloads[1]["incremental"]![0]!["items"]!.AsArray())
        {
            items.Add(item!.DeepClone());
        }

        var whole = await client.DataAsync($"{{ articles(first: 7) {{ {list} {fields} }} }}");
        JsonNode.DeepEquals(items, whole["articles"]![list]).ShouldBeTrue();
        payloads[1]["completed"]!.AsArray().Count.ShouldBe(1);
        payloads[1]["hasNext"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task A_list_below_an_entity_is_streamed_where_it_stands()
    {
        var payloads = await client.PayloadsAsync(
            """{ categories { name } article(slug: "article-02") { categories @stream { name } } }"""
        );
        var expected = await client.DataAsync("""{ article(slug: "article-02") { categories { name } } }""");

        payloads[0]["data"]!["article"]!["categories"]!.AsArray().ShouldBeEmpty();
        payloads[0]["pending"]![0]!["path"]!.ToJsonString().ShouldBe("""["article","categories"]""");
        JsonNode
            .DeepEquals(payloads[1]["incremental"]![0]!["items"], expected["article"]!["categories"])
            .ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_deferred_within_streamed_items_follows_them()
    {
        var payloads = await client.PayloadsAsync(
            "{ articles(first: 4) { nodes @stream(initialCount: 1) { title ... @defer { author { name } } } } }"
        );

        var items = payloads
            .Skip(1)
            .SelectMany(payload => payload["incremental"]?.AsArray() ?? [])
            .Where(increment => increment!["items"] is not null)
            .SelectMany(increment => increment!["items"]!.AsArray())
            .ToList();
        items.Count.ShouldBe(3);
        items.ShouldAllBe(item => item!["author"] == null);
        payloads
            .Skip(1)
            .SelectMany(payload => payload["incremental"]?.AsArray() ?? [])
            .Count(increment => increment!["data"]?.AsObject().ContainsKey("author") is true)
            .ShouldBe(4);
        payloads[^1]["hasNext"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task A_list_that_fits_into_the_first_payload_is_one_response()
    {
        var answer = await client.DataAsync("{ articles(first: 2) { nodes @stream(initialCount: 2) { title } } }");
        answer["articles"]!["nodes"]!.AsArray().Count.ShouldBe(2);
    }
}
