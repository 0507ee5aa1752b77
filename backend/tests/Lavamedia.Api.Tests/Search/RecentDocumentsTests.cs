using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Search;

/// <summary>What is recent has indexes of its own, and what is recent no more is found as well.</summary>
public sealed class RecentDocumentsTests : IAsyncLifetime
{
    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task What_grows_old_leaves_the_recent_and_is_still_found_behind_them()
    {
        foreach (var title in (string[])["Marée d'hier", "Marée de ce matin", "Marée du soir"])
        {
            await PublishedArticle.CreateAsync(editor, title, "Le port attend.");
        }

        await Wait.UntilAsync(async () => (await TitlesAsync()).Count == 3);
        await AreRecentAsync("Marée d'hier", "Marée de ce matin", "Marée du soir");

        // Ten thousand articles later.
        await AgeAsync("Marée d'hier", 900);
        await AgeAsync("Marée de ce matin", 800);
        await api.ExecuteAsync(
            $"""
            CREATE OR REPLACE FUNCTION search_recent_since(language text) RETURNS timestamptz LANGUAGE sql STABLE AS
                'SELECT now() - make_interval(days => 30)'
            """
        );
        await RebuildAsync();
        await AreRecentAsync("Marée du soir");
        (await TitlesAsync()).ShouldBe(["Marée du soir", "Marée de ce matin", "Marée d'hier"]);

        await PublishedArticle.CreateAsync(editor, "Marée de la nuit", "Le port dort.");
        await Wait.UntilAsync(async () => (await TitlesAsync()).Count == 4);
        await AreRecentAsync("Marée du soir", "Marée de la nuit");

        // Many were withdrawn: who stood behind them comes back.
        await api.ExecuteAsync(
            $"""
            CREATE OR REPLACE FUNCTION search_recent_since(language text) RETURNS timestamptz LANGUAGE sql STABLE AS
                'SELECT now() - make_interval(days => 850)'
            """
        );
        await RebuildAsync();
        await AreRecentAsync("Marée du soir", "Marée de la nuit", "Marée de ce matin");
        (await TitlesAsync()).Count.ShouldBe(4);
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(runsJobs: true);
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private async Task AgeAsync(string title, int days)
    {
        await api.ExecuteAsync(
            $"UPDATE content_items SET published_at = now() - make_interval(days => {days}) WHERE title = {title}"
        );
        await api.ExecuteAsync(
            $"UPDATE search_documents SET published_at = now() - make_interval(days => {days}) WHERE title = {title}"
        );
    }

    private Task RebuildAsync() => api.WorkAsync("search.rebuild");

    private async Task AreRecentAsync(params string[] titles)
    {
        var (those, all) = (
            await api.CountAsync(
                $"SELECT count(*)::int AS \"Value\" FROM search_documents WHERE is_recent AND title = ANY ({titles})"
            ),
            await api.CountAsync(
                $"SELECT count(*)::int AS \"Value\" FROM search_documents WHERE is_recent AND title LIKE 'Marée%'"
            )
        );
        (those, all).ShouldBe((titles.Length, titles.Length));
    }

    private async Task<IReadOnlyList<string?>> TitlesAsync() => [.. (
                await api.Client()
                    .AskAsync(
                        """
                        { search(query: "marée", where: { kinds: [ARTICLE] }, locale: "fr") {
                            hits(first: 5) { nodes { item { ... on ContentItem { title } } } } } }
                        """
                    )
            ).GetProperty("search").GetProperty("hits").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("item").GetProperty("title").GetString())];
}
