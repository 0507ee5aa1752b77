using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>Steps in C# around what the database holds.</summary>
[Collection(NewsCollection.Name)]
public sealed class MiddlewareTests(NewsDatabase news) : IDisposable
{
    private readonly NewsClient client = new(news);

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task A_field_with_middleware_loads_what_it_reads_and_nothing_else_in_the_same_round_trip()
    {
        var data = await client.DataAsync("{ articles(first: 2) { nodes { banner title slug } } }");

        foreach (var node in data["articles"]!["nodes"]!.AsArray())
        {
            node!["banner"]!.GetValue<string>().ShouldBe($"{node["title"]} / {node["slug"]}".ToUpperInvariant());
        }

        client.Statistics.RoundTrips.ShouldBe(1);
        client.Statistics.Texts.ShouldAllBe(text => !text.Contains("summary", StringComparison.Ordinal));
    }
}
