using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>Collection segments: <c>skip</c> and <c>take</c>.</summary>
[Collection(NewsCollection.Name)]
public sealed class OffsetPagingTests(NewsDatabase news) : IDisposable
{
    private readonly NewsClient client = new(news);

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task A_segment_is_cut_where_it_is_asked_to_be()
    {
        var expected = news
            .Articles.Where(a => a.Status == ArticleStatus.Published)
            .Select(a => a.Slug)
            .Order()
            .ToList();

        var data = await client.DataAsync(
            """{ segment: articleSegment(skip: 10, take: 5, order: [{ slug: ASC }]) { __typename totalCount items { slug } pageInfo { hasNextPage hasPreviousPage } } }"""
        );

        var segment = data["segment"]!;
        segment["__typename"]!.GetValue<string>().ShouldBe("ArticleCollectionSegment");
        segment["items"]!
            .AsArray()
            .Select(item => item!["slug"]!.GetValue<string>())
            .ShouldBe(expected.Skip(10).Take(5));
        segment["totalCount"]!.GetValue<int>().ShouldBe(expected.Count);
        segment["pageInfo"]!["hasNextPage"]!.GetValue<bool>().ShouldBeTrue();
        segment["pageInfo"]!["hasPreviousPage"]!.GetValue<bool>().ShouldBeTrue();
        client.Statistics.RoundTrips.ShouldBe(1);
        client.Statistics.Statements.ShouldBe(2);
    }

    [Fact]
    public async Task The_last_segment_knows_that_it_is_the_last()
    {
        var data = await client.DataAsync(
            "{ articleSegment(take: 50) { items { slug } pageInfo { hasNextPage hasPreviousPage } } }"
        );

        data["articleSegment"]!["pageInfo"]!["hasNextPage"]!.GetValue<bool>().ShouldBeFalse();
        data["articleSegment"]!["pageInfo"]!["hasPreviousPage"]!.GetValue<bool>().ShouldBeFalse();
        client.Statistics.Statements.ShouldBe(1);
    }

    [Theory]
    [InlineData("take: 0", "HC0079")]
    [InlineData("take: -1", "HC0079")]
    [InlineData("take: 51", "HC0051")]
    [InlineData("skip: -1", "HC0079")]
    public async Task G4_a_segment_that_cannot_be_is_refused_with_its_code(string arguments, string code)
    {
        var answer = await client.AskAsync($$"""{ articleSegment({{arguments}}) { items { slug } } }""");

        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe(code);
    }
}
