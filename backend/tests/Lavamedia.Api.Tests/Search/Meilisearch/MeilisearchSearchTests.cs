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

    [Fact]
    public async Task What_is_withdrawn_leaves_the_server_as_well()
    {
        if (server.StandIn is not { } standIn)
        {
            return;
        }

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

    [Fact]
    public async Task While_the_server_is_away_the_database_answers_and_nothing_is_lost()
    {
        if (server.StandIn is not { } standIn)
        {
            return;
        }

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

    [Fact]
    public async Task Requests_are_those_that_Meilisearch_describes()
    {
        if (
            server.StandIn is not { } standIn
            || Environment.GetEnvironmentVariable("LAVAMEDIA_MEILISEARCH_OPENAPI") is not { Length: > 0 } file
        )
        {
            // Without the description there is nothing to compare with.
            return;
        }

        await PublishAsync("Éruption volcanique dans le Sud", "fr");
        await UntilFoundAsync("éruption");
        var description = MeilisearchDescription.Read(file);
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
