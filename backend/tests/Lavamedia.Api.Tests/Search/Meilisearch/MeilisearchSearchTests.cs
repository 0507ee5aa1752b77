using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Search.Meilisearch;

/// <summary>The search of Meilisearch: what holds for every engine, and what a server beside the database adds.</summary>
public sealed class MeilisearchSearchTests : SearchTests
{
    private MeilisearchServer server = null!;

    [Fact]
    public async Task While_the_index_is_made_anew_readers_find_what_they_found()
    {
        await PublishAsync("Éruption volcanique dans le Sud", "fr");
        await UntilFoundAsync("éruption");
        var rebuild = MeilisearchServer.RebuildAsync(Api);
        while (!rebuild.IsCompleted)
        {
            (await TitlesAsync("éruption")).ShouldBe(["Éruption volcanique dans le Sud"]);
        }

        await rebuild;
        (await TitlesAsync("éruption")).ShouldBe(["Éruption volcanique dans le Sud"]);
        server.StandIn?.IndexNames.ShouldHaveSingleItem("the old one is gone");
    }

    [StandInFact]
    public async Task What_is_withdrawn_leaves_the_server_as_well()
    {
        var standIn = server.StandIn!;
        var id = await PublishAsync("Éruption volcanique dans le Sud", "fr");
        await UntilFoundAsync("éruption");
        var index = standIn.IndexNames.Single();
        standIn.TitlesOf(index).ShouldContain("Éruption volcanique dans le Sud");

        await Editor.AskAsync(
            """
            mutation ($id: ID!) {
              unpublishContentItem(input: { id: $id, expectedVersion: 1 }) { errors { __typename } }
            }
            """,
            new { id }
        );
        await Wait.UntilAsync(() =>
            Task.FromResult(!standIn.TitlesOf(index).Contains("Éruption volcanique dans le Sud"))
        );
    }

    [StandInFact]
    public async Task While_the_server_is_away_the_database_answers_and_nothing_is_lost()
    {
        var standIn = server.StandIn!;
        await PublishAsync("Éruption volcanique dans le Sud", "fr");
        await UntilFoundAsync("éruption");
        standIn.IsAway = true;
        (await TitlesAsync("volcaniques")).ShouldBe(["Éruption volcanique dans le Sud"]);

        await PublishAsync("Éruption au Nord", "fr");
        await Wait.UntilAsync(async () => (await TitlesAsync("éruption nord")).Count == 1);
        standIn.IsAway = false;
        await Wait.UntilAsync(
            () => Task.FromResult(standIn.TitlesOf(standIn.IndexNames.Single()).Contains("Éruption au Nord")),
            TimeSpan.FromSeconds(30)
        );
    }

    [StandInFact]
    public async Task A_tag_and_an_author_whose_documents_did_not_arrive_are_sent_again()
    {
        var standIn = server.StandIn!;
        standIn.IsAway = true;
        var tag = (await Editor.AskAsync("""mutation { createTag(input: { name: "Volcanologie" }) { tag { id } } }"""))
            .GetProperty("createTag")
            .GetProperty("tag")
            .GetProperty("id")
            .GetString()!;
        await Api.ExecuteAsync(
            $"UPDATE users SET display_name = 'Maurice K.', has_public_profile = TRUE WHERE email = {DemoDatabase.Editor}"
        );
        await PublishedArticle.CreateAsync(Editor, "Sous la lave", "Un géologue raconte.", tagIds: [tag]);
        // The database has both documents after the first attempt; none of the following finds anything to change.
        await Wait.UntilAsync(async () => await UnsentAsync(attempts: 2) == 1);

        standIn.IsAway = false;
        await Wait.UntilAsync(async () => await UnsentAsync(attempts: 0) == 0, TimeSpan.FromMinutes(1));
        var titles = standIn.TitlesOf(standIn.IndexNames.Single());
        titles.ShouldContain("Volcanologie");
        titles.ShouldContain("Maurice K.");

        Task<int> UnsentAsync(int attempts) =>
            Api.CountAsync(
                $"""
                SELECT count(*)::int AS "Value" FROM jobs
                WHERE kind = 'search.index_published' AND status <> 'DONE' AND attempts >= {attempts}
                """
            );
    }

    [StandInFact(needsDescription: true)]
    public async Task Requests_are_those_that_Meilisearch_describes()
    {
        var standIn = server.StandIn!;
        await PublishAsync("Éruption volcanique dans le Sud", "fr");
        await UntilFoundAsync("éruption");
        var description = MeilisearchDescription.Read(MeilisearchDescription.NamedFile!);
        standIn
            .Requests.ToArray()
            .SelectMany(request => description.Objections(request.Method, request.Path, request.Body))
            .Distinct()
            .ShouldBeEmpty();
    }

    public override async Task InitializeAsync()
    {
        server = await MeilisearchServer.StartAsync();
        await base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await server.DisposeAsync();
    }

    protected override Task<ApiFixture> StartAsync() => server.StartApiAsync();
}
