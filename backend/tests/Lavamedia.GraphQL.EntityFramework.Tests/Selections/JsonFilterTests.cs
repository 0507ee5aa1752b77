using Lavamedia.GraphQL.EntityFramework.Tests.News;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>Filters that look into jsonb columns mean what the same paths mean in C#, whatever the documents hold.</summary>
[Collection(NewsCollection.Name)]
public sealed class JsonFilterTests(NewsDatabase news) : IDisposable
{
    private readonly NewsClient client = new(news);

    public static TheoryData<string, Func<Article, bool>> Filters =>
        new()
        {
            { """{ type: { eq: "doc" } }""", a => Text(a, "type") == "doc" },
            { """{ type: { neq: "doc" } }""", a => Text(a, "type") != "doc" },
            { """{ type: { in: ["doc", null] } }""", a => Text(a, "type") is "doc" or null },
            { """{ place: { city: { eq: "Paris" } } }""", a => Text(a, "place.city") == "Paris" },
            { """{ place: { city: { contains: "ar" } } }""", a => Text(a, "place.city")?.Contains("ar") == true },
            { """{ place: { isCapital: { eq: true } } }""", a => JsonPath.Truth(a.Body, "place.isCapital") == true },
            { """{ place: { isCapital: { neq: true } } }""", a => JsonPath.Truth(a.Body, "place.isCapital") != true },
            { """{ n: { eq: 10 } }""", a => JsonPath.Number(a.Body, "n") == 10 },
            { """{ n: { gt: 20.5, lte: 33 } }""", a => JsonPath.Number(a.Body, "n") is > 20.5 and <= 33 },
            {
                """{ or: [{ n: { lt: 5 } }, { and: [{ type: { eq: "doc" } }, { place: { city: { eq: "Lyon" } } }] }] }""",
                a => JsonPath.Number(a.Body, "n") < 5 || (Text(a, "type") == "doc" && Text(a, "place.city") == "Lyon")
            },
        };

    public void Dispose() => client.Dispose();

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Paths_select_what_they_select_in_memory(string filter, Func<Article, bool> matches)
    {
        var data = await client.DataAsync(
            $$"""{ articles(first: 50, drafts: true, where: { body: {{filter}} }) { totalCount nodes { slug } } }"""
        );

        data["articles"]!["totalCount"]!.GetValue<int>().ShouldBe(news.Articles.Count(matches));
    }

    [Fact]
    public async Task Equality_is_asked_in_the_form_that_a_GIN_index_serves()
    {
        await client.DataAsync(
            """{ articles(where: { body: { place: { city: { eq: "Paris" } } } }) { nodes { slug } } }"""
        );

        client.Statistics.Texts[0].ShouldContain("body @> jsonb_build_object('place', jsonb_build_object('city', $");
    }

    [Fact]
    public async Task What_stands_at_a_path_can_be_shown_sorted_and_grouped_by_like_any_member()
    {
        var data = await client.DataAsync(
            """{ articles(first: 50, drafts: true, where: { city: { neq: null } }, order: [{ city: DESC }, { slug: ASC }]) { nodes { slug city } groups(by: [CITY]) { keys { city } count } } }"""
        );

        var expected = news.Articles.Where(a => Text(a, "place.city") is not null).ToList();
        data["articles"]!["nodes"]!
            .AsArray()
            .Select(n => $"{n!["city"]} {n["slug"]}")
            .ShouldBe(
                expected
                    .OrderByDescending(a => Text(a, "place.city"), StringComparer.Ordinal)
                    .ThenBy(a => a.Slug, StringComparer.Ordinal)
                    .Select(a => $"{Text(a, "place.city")} {a.Slug}")
            );
        data["articles"]!["groups"]!
            .AsArray()
            .ToDictionary(g => g!["keys"]!["city"]!.GetValue<string>(), g => g!["count"]!.GetValue<int>())
            .ShouldBe(
                expected.GroupBy(a => Text(a, "place.city")!).ToDictionary(g => g.Key, g => g.Count()),
                ignoreOrder: true
            );
    }

    [Theory]
    [InlineData("""{ some: { eq: "lava" } }""", "some")]
    [InlineData("""{ none: { eq: "lava" } }""", "none")]
    [InlineData("""{ all: { startsWith: "tag" } }""", "all")]
    [InlineData("""{ any: true }""", "any")]
    [InlineData("""{ any: false }""", "empty")]
    [InlineData("""{ some: { in: ["tag2", "x"] } }""", "in")]
    public async Task Arrays_are_filtered_by_their_values(string filter, string meaning)
    {
        Func<Article, bool> matches = meaning switch
        {
            "some" => a => a.Tags.Contains("lava"),
            "none" => a => !a.Tags.Contains("lava"),
            "all" => a => a.Tags.All(t => t.StartsWith("tag", StringComparison.Ordinal)),
            "any" => a => a.Tags.Length > 0,
            "empty" => a => a.Tags.Length == 0,
            _ => a => a.Tags.Contains("tag2"),
        };

        var data = await client.DataAsync(
            $$"""{ articles(drafts: true, where: { tags: {{filter}} }) { totalCount } }"""
        );

        data["articles"]!["totalCount"]!.GetValue<int>().ShouldBe(news.Articles.Count(matches));
    }

    private static string? Text(Article article, string path) => JsonPath.Text(article.Body, path);
}
