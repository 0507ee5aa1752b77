using System.Globalization;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Search;

/// <summary>
/// How well the search answers: 200 questions of French readers about a small corpus, each with what should stand among the first three.
/// </summary>
public sealed class RelevanceTests : IAsyncLifetime
{
    private const string Folder = "backend/tests/Lavamedia.Api.Tests/Search/Relevance/";
    private const double Wanted = 0.9;
    private const int Places = 3;

    private const string Find = """
        query ($query: String!) {
          search(query: $query) { hits(first: 3) { nodes { item { ... on ContentItem { slug } } } } }
        }
        """;

    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task Of_what_readers_expect_nine_in_ten_stand_among_the_first_three()
    {
        var questions = Rows("queries.txt").Select(row => (Query: row[0], Expected: row[1].Split(", "))).ToArray();
        questions.Length.ShouldBeGreaterThanOrEqualTo(200);
        var reader = api.Client();
        var missed = new List<string>();
        var recall = 0.0;
        foreach (var (query, expected) in questions)
        {
            var found = (await reader.AskAsync(Find, new { query }))
                .GetProperty("search")
                .GetProperty("hits")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(node => node.GetProperty("item").GetProperty("slug").GetString()!)
                .ToArray();
            found.Length.ShouldBeLessThanOrEqualTo(Places);
            var share = (double)expected.Intersect(found).Count() / expected.Length;
            recall += share / questions.Length;
            if (share < 1)
            {
                missed.Add($"{query}: {string.Join(", ", expected)}, but found {string.Join(", ", found)}");
            }
        }

        recall.ShouldBeGreaterThanOrEqualTo(Wanted, string.Join('\n', missed));
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(runsJobs: true);
        editor = await api.SignedInAsync(DemoDatabase.Editor);
        var articles = Rows("articles.txt").ToArray();
        foreach (var article in articles)
        {
            await PublishedArticle.CreateAsync(editor, article[2], article[4], article[0], article[3]);
        }

        await Wait.UntilAsync(
            async () =>
                await api.CountAsync(
                    $"""SELECT count(*)::int AS "Value" FROM search_documents WHERE kind = 'ARTICLE'"""
                ) == articles.Length,
            TimeSpan.FromMinutes(1)
        );
        foreach (var article in articles)
        {
            var (slug, days) = (article[0], int.Parse(article[1], CultureInfo.InvariantCulture));
            await api.ExecuteAsync(
                $"""
                UPDATE search_documents SET published_at = now() - make_interval(days => {days})
                WHERE content_id = (SELECT id FROM content_items WHERE slug = {slug})
                """
            );
        }
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Repository.PathOf(Folder + file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | "));
}
