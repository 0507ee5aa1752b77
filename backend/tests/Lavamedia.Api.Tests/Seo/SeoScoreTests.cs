using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>Scores at the GraphQL door: while one writes, once it is published, and all of them anew.</summary>
public sealed class SeoScoreTests : IAsyncLifetime
{
    private const string Scores = """
        { seoScores(first: 10, order: [{ score: ASC }]) { nodes { score sameTitles contentItem { title } findings { rule status } } } }
        """;

    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task A_draft_is_judged_by_the_rules_that_judge_it_once_it_is_published()
    {
        var (id, _) = await editor.CreateArticleAsync("Au phare");
        var draft = new
        {
            locale = "fr",
            title = "Au phare",
            hasHero = false,
            hasHeroText = false,
            // Whoever makes an article signs it.
            isSigned = true,
            slug = "au-phare",
            body = new
            {
                type = "doc",
                content = new[]
                {
                    new { type = "paragraph", content = new[] { new { type = "text", text = "Text of Au phare." } } },
                },
            },
        };
        var live = await LiveAsync(draft);

        await editor.PublishArticleAsync(id);
        await Wait.UntilAsync(async () => (await ScoresAsync()).GetArrayLength() == 1);

        var kept = (await ScoresAsync())[0];
        kept.GetProperty("score").GetInt32().ShouldBe(live.GetProperty("value").GetInt32());
        kept.GetProperty("findings").ToString().ShouldBe(live.GetProperty("findings").ToString());
        // The day is written down after the score.
        await Wait.UntilAsync(async () => (await DaysAsync()).GetArrayLength() == 1);
    }

    [Fact]
    public async Task What_is_typed_may_be_no_document_yet()
    {
        var score = await LiveAsync(
            new
            {
                locale = "fr",
                title = "",
                hasHero = false,
                hasHeroText = false,
                isSigned = false,
                body = new { type = "nonsense", content = 7 },
            }
        );
        score.GetProperty("value").GetInt32().ShouldBeLessThan(20);
    }

    [Fact]
    public async Task Pages_of_one_title_are_found_and_all_are_judged_anew_on_demand()
    {
        foreach (var part in new[] { "Marée haute", "MARÉE HAUTE", "Autre chose" })
        {
            var (id, _) = await editor.CreateArticleAsync(part);
            await editor.PublishArticleAsync(id);
        }

        var started = (await editor.AskAsync("mutation { recalculateSeoScores { seoScoreRun { id status total } } }"))
            .GetProperty("recalculateSeoScores")
            .GetProperty("seoScoreRun");
        started.GetProperty("total").GetInt32().ShouldBe(3);

        await Wait.UntilAsync(async () => (await RunAsync()).GetProperty("status").GetString() == "DONE");
        (await RunAsync()).GetProperty("done").GetInt32().ShouldBe(3);
        (await ScoresAsync())
            .EnumerateArray()
            .Where(score => score.GetProperty("sameTitles").GetInt32() > 0)
            .Select(score => score.GetProperty("contentItem").GetProperty("title").GetString())
            .ShouldBe(["Marée haute", "MARÉE HAUTE"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_recalculation_can_be_stopped_and_stays_stopped()
    {
        await api.ExecuteAsync(
            $"INSERT INTO seo_score_runs (id, status, total, done) VALUES ('01a00000-0000-7000-8000-000000000001', 'RUNNING', 9, 2)"
        );
        var id = (await RunAsync()).GetProperty("id").GetString();
        var answer = await editor.AskAsync(
            """
            mutation ($id: ID!) {
              cancelSeoScoreRun(input: { id: $id }) { seoScoreRun { status done } errors { __typename } }
            }
            """,
            new { id }
        );
        answer
            .GetProperty("cancelSeoScoreRun")
            .GetProperty("seoScoreRun")
            .ToString()
            .ShouldBe("""{"status":"CANCELLED","done":2}""");
        (await RunAsync()).GetProperty("status").GetString().ShouldBe("CANCELLED");
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(runsJobs: true);
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private async Task<JsonElement> LiveAsync(object draft) =>
        (
            await editor.AskAsync(
                "query ($draft: SeoDraftInput!) { seoScore(draft: $draft) { value findings { rule status } } }",
                new { draft }
            )
        ).GetProperty("seoScore");

    private async Task<JsonElement> ScoresAsync() =>
        (await editor.AskAsync(Scores)).GetProperty("seoScores").GetProperty("nodes");

    private async Task<JsonElement> DaysAsync() =>
        (await editor.AskAsync("{ seoScoreDays { nodes { day average items } } }"))
            .GetProperty("seoScoreDays")
            .GetProperty("nodes");

    private async Task<JsonElement> RunAsync() =>
        (
            await editor.AskAsync(
                "{ seoScoreRuns(first: 1, order: [{ createdAt: DESC }]) { nodes { id status total done } } }"
            )
        )
            .GetProperty("seoScoreRuns")
            .GetProperty("nodes")[0];
}
