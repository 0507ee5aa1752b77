using System.Text.Json.Nodes;
using Lavamedia.GraphQL.EntityFramework.Tests.News;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>Queries that are written once answer as those that a resolver makes anew for each request.</summary>
public sealed class DeclaredQueryTests(NewsDatabase news) : IClassFixture<NewsDatabase>
{
    [Theory]
    [InlineData("article-02", false)]
    [InlineData("article-09", false)]
    [InlineData("article-09", true)]
    [InlineData("nowhere", true)]
    public async Task A_declared_query_finds_what_the_same_query_of_a_context_finds(string slug, bool drafts)
    {
        using var client = new NewsClient(news);
        const string query = """
            query ($slug: String!, $drafts: Boolean!) {
              made: article(slug: $slug, drafts: $drafts) { title categories { name } }
              declared: declaredArticle(slug: $slug, drafts: $drafts) { title categories { name } }
            }
            """;

        var answer = await client.DataAsync(query, new { slug, drafts });

        JsonNode.DeepEquals(answer["declared"], answer["made"]).ShouldBeTrue();
    }

    [Fact]
    public async Task Filters_orders_and_pages_are_put_on_all_entities()
    {
        using var client = new NewsClient(news);
        const string arguments =
            "first: 3, where: { wordCount: { gt: 100 } }, order: [{ title: DESC }]) { totalCount nodes { title } }";

        var answer = await client.DataAsync($"{{ made: articles({arguments} declared: declaredArticles({arguments} }}");

        answer["declared"]!["nodes"]!.AsArray().Count.ShouldBe(3);
        JsonNode.DeepEquals(answer["declared"], answer["made"]).ShouldBeTrue();
    }

    [Fact]
    public async Task Each_request_brings_its_own_values_and_null_is_one_of_them()
    {
        using var client = new NewsClient(news);
        const string query =
            "query ($minimum: Int!, $summary: String) { declaredArticlesOf(minimum: $minimum, summary: $summary) { slug } }";
        await using var context = news.Context(seesDrafts: true);
        foreach (var (minimum, summary) in new[] { (0, null), (100, null), (100, "plain"), (0, "plain"), (100, null) })
        {
            var expected = await context
                .Set<Article>()
                .Where(article => article.Summary == summary && article.WordCount >= minimum)
                .OrderBy(article => article.Slug)
                .Select(article => article.Slug)
                .ToListAsync();

            var answer = await client.DataAsync(query, new { minimum, summary });

            Slugs(answer).ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("article-00", "article-02", "article-00", 1)]
    [InlineData("nowhere", "article-02", "article-02", 2)]
    [InlineData("nowhere", "neither", null, 2)]
    public async Task What_is_asked_otherwise_is_asked_where_nothing_was_found(
        string slug,
        string otherwise,
        string? expected,
        int roundTrips
    )
    {
        using var client = new NewsClient(news);
        const string query = """
            query ($slug: String!, $otherwise: String!) {
              always: declaredArticle(slug: "article-04") { slug }
              found: declaredArticleOr(slug: $slug, otherwise: $otherwise) { slug categories { name } }
            }
            """;

        var answer = await client.DataAsync(query, new { slug, otherwise });

        (answer["found"]?["slug"]?.GetValue<string>()).ShouldBe(expected);
        answer["always"]!["slug"]!.GetValue<string>().ShouldBe("article-04");
        client.Statistics.RoundTrips.ShouldBe(roundTrips);
        // The other selection, and article and categories of this one, once for each query that was asked.
        client.Statistics.Statements.ShouldBe(1 + (2 * roundTrips));
    }

    [Fact]
    public async Task What_fails_when_it_is_asked_otherwise_fails_its_own_field()
    {
        using var client = new NewsClient(news);
        const string query = """
            {
              always: declaredArticle(slug: "article-04") { slug }
              failing: declaredArticleOrShare(slug: "nowhere", parts: 0) { slug }
              found: declaredArticleOrShare(slug: "article-00", parts: 0) { slug }
            }
            """;

        var answer = await client.AskAsync(query);

        var error = answer["errors"]!.AsArray().ShouldHaveSingleItem()!;
        error["path"]!.ToJsonString().ShouldBe("""["failing"]""");
        answer["data"]!
            .ToJsonString()
            .ShouldBe("""{"always":{"slug":"article-04"},"failing":null,"found":{"slug":"article-00"}}""");
    }

    [Fact]
    public async Task A_page_cannot_be_asked_otherwise()
    {
        using var client = new NewsClient(news);

        var answer = await client.AskAsync(
            """{ declaredPageOr(slug: "nowhere", otherwise: "article-02") { nodes { slug } } }"""
        );

        answer["errors"]!.AsArray().Count.ShouldBe(1);
        answer["data"]!["declaredPageOr"].ShouldBeNull();
    }

    [Fact]
    public async Task No_context_is_made_where_filters_ask_something_else()
    {
        using var client = new NewsClient(news, options => options.Asker = typeof(Reader));
        const string query = """{ declaredArticle(slug: "article-09", drafts: true) { title author { name } } }""";
        await client.DataAsync(query);
        var before = client.ContextsMade;

        var answer = await client.DataAsync(query);

        answer["declaredArticle"].ShouldNotBeNull();
        client.ContextsMade.ShouldBe(before);
    }

    [Fact]
    public async Task Requests_on_shared_connections_get_their_own_rows()
    {
        using var client = new NewsClient(
            news,
            options =>
                options.ConnectionString = new NpgsqlConnectionStringBuilder(news.ConnectionString)
                {
                    Pooling = true,
                }.ConnectionString
        );
        const string query = "query ($slug: String!) { declaredArticle(slug: $slug, drafts: true) { slug } }";
        for (var i = 0; i < 10; i++)
        {
            await client.DataAsync(query, new { slug = "article-00" });
        }

        var asked = Enumerable.Range(0, 300).Select(i => $"article-{i % 60:D2}").ToList();
        var answers = await Task.WhenAll(asked.Select(slug => client.DataAsync(query, new { slug })));

        answers.Select(answer => answer["declaredArticle"]!["slug"]!.GetValue<string>()).ShouldBe(asked);
    }

    [Fact]
    public void A_declared_query_is_for_the_engine_alone() =>
        Should.Throw<NotSupportedException>(() => EntityQuery.All<Article>().Count());

    private static IEnumerable<string> Slugs(JsonNode answer) =>
        answer["declaredArticlesOf"]!.AsArray().Select(article => article!["slug"]!.GetValue<string>());
}
