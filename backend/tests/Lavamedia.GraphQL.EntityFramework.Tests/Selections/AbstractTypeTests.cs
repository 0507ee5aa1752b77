using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>Lists of several entity types that resolvers put together.</summary>
[Collection(NewsCollection.Name)]
public sealed class AbstractTypeTests(NewsDatabase news) : IDisposable
{
    private readonly NewsClient client = new(news);

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task Entities_of_several_types_are_read_in_one_round_trip_and_keep_their_order()
    {
        var data = await client.DataAsync(
            """
            { latest { __typename announcement ... on Article { slug author { name } categories { name } } ... on Author { name articles(first: 1) { nodes { slug } } } } }
            """
        );

        var latest = data["latest"]!.AsArray();
        latest
            .Select(item => item!["__typename"]!.GetValue<string>())
            .ShouldBe(["Article", "Article", "Author", "Author", "Article"]);
        latest[0]!["announcement"]!.GetValue<string>().ShouldBe(news.Articles[0].Title);
        latest[2]!["announcement"]!.GetValue<string>().ShouldBe("Ada d'Été");
        latest[2]!["articles"]!["nodes"]!.AsArray().Count.ShouldBe(1);
        client.Statistics.RoundTrips.ShouldBe(1);
        // articles and their categories, authors and their articles
        client.Statistics.Statements.ShouldBe(4);
    }
}
