using System.Net.Http.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Search;

/// <summary>What is read much stands before its neighbours in the search, and before nothing that answers better.</summary>
public sealed class PopularityTests : IAsyncLifetime
{
    private const string Secret = "the-secret-that-portal-and-api-share";

    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task Reading_decides_between_neighbours_and_lifts_nothing_that_only_mentions()
    {
        var brest = await PublishAsync("Marée haute à Brest", "Le port attend.");
        var nantes = await PublishAsync("Marée haute à Nantes", "Le port attend.");
        var mention = await PublishAsync("Le phare rouvre", "On y voit la marée.");
        await Wait.UntilAsync(async () => (await TitlesAsync()).Count == 3);
        await api.ExecuteAsync($"UPDATE search_documents SET published_at = now() WHERE content_id IS NOT NULL");

        foreach (var (read, other) in new[] { (nantes, "Marée haute à Brest"), (brest, "Marée haute à Nantes") })
        {
            await ViewAsync((read, 200), (mention, 5000));
            await RankAsync();
            var titles = await TitlesAsync();
            titles[1].ShouldBe(other);
            titles[2].ShouldBe("Le phare rouvre");
            await api.ExecuteAsync($"DELETE FROM content_views");
        }
    }

    [Fact]
    public async Task Views_weigh_less_with_time_and_nothing_after_a_month()
    {
        var old = await PublishAsync("Avant", "Un.");
        var fresh = await PublishAsync("Maintenant", "Deux.");
        var gone = await PublishAsync("Jadis", "Trois.");
        await ViewAsync((old, 100), (fresh, 100), (gone, 100));
        await AgeAsync("Avant", 14);
        await AgeAsync("Jadis", 31);
        await RankAsync();

        (await PopularAsync("Maintenant", 0.95, 1)).ShouldBeTrue();
        (await PopularAsync("Avant", 0.6, 0.8)).ShouldBeTrue();
        (await PopularAsync("Jadis", 0, 1)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_read_most_is_known_without_the_single_views()
    {
        var one = await PublishAsync("Un", "Un.");
        var two = await PublishAsync("Deux", "Deux.");
        await ViewAsync((one, 1), (two, 3));
        await api.ExecuteAsync($"DELETE FROM analytics_events");

        (await api.Client().AskAsync("{ mostReadArticles { title } }"))
            .ToString()
            .ShouldBe("""{"mostReadArticles":[{"title":"Deux"},{"title":"Un"}]}""");
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(new() { ["Lavamedia:RevalidationSecret"] = Secret }, runsJobs: true);
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private Task<string> PublishAsync(string title, string text) => PublishedArticle.CreateAsync(editor, title, text);

    private async Task ViewAsync(params (string Id, int Count)[] views)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/page-views")
        {
            Content = JsonContent.Create(views.Select(view => new { id = view.Id, count = view.Count })),
        };
        request.Headers.Add("Lavamedia-Portal-Secret", Secret);
        using var response = await api.Client().SendAsync(request);
        response.IsSuccessStatusCode.ShouldBeTrue();
    }

    private Task AgeAsync(string title, int days) =>
        api.ExecuteAsync(
            $"""
            UPDATE content_views SET hour = hour - make_interval(days => {days})
            WHERE content_id = (SELECT id FROM content_items WHERE title = {title})
            """
        );

    private async Task<bool> PopularAsync(string title, double from, double to) =>
        await api.CountAsync(
            $"""
            SELECT count(*)::int AS "Value" FROM content_popularity
            WHERE content_id = (SELECT id FROM content_items WHERE title = {title}) AND popularity BETWEEN {from} AND {to}
            """
        ) == 1;

    private Task RankAsync() => api.WorkAsync("analytics.rank_popularity");

    private async Task<IReadOnlyList<string?>> TitlesAsync() => [.. (
                await api.Client()
                    .AskAsync(
                        """
                        { search(query: "marée", where: { kinds: [ARTICLE] }) {
                            hits(first: 5) { nodes { item { ... on ContentItem { title } } } } } }
                        """
                    )
            ).GetProperty("search").GetProperty("hits").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("item").GetProperty("title").GetString())];
}
