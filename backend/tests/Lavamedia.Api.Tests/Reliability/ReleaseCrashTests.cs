using System.Globalization;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;
using Lavamedia.Testing.Database;
using Npgsql;

namespace Lavamedia.Api.Tests.Reliability;

/// <summary>R-5: a release that is due goes out once and whole, whichever of two hosts dies meanwhile.</summary>
public sealed class ReleaseCrashTests : IAsyncLifetime
{
    private const int Items = 30;

    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-release-crash-").FullName;
    private TestDatabase database = null!;

    [Fact]
    public async Task R5_kill_9_of_one_of_two_hosts_while_a_release_is_due_neither_halves_nor_doubles_it()
    {
        await using var one = Start();
        await using var other = Start();
        await one.UntilReadyAsync();
        await other.UntilReadyAsync();
        using var client = new HttpClient { BaseAddress = other.Address };
        await DemoDatabase.SignInAsync(client, DemoDatabase.Editor);
        await HostProcess.WarmUpAsync(client);
        var ids = new List<string>();
        for (var number = 0; number < Items; number++)
        {
            ids.Add((await client.CreateArticleAsync($"Ensemble {number}")).Id);
        }

        var due = await ScheduleAsync(client, ids);
        // In the middle of it, or just before: the moment is random on purpose.
        await Task.Delay(TimeSpan.FromMilliseconds(Math.Max(0, (due - DateTime.UtcNow).TotalMilliseconds)));
        await Task.Delay(Random.Shared.Next(0, 400));
        await one.KillAsync();

        await Wait.UntilAsync(
            async () => await CountAsync("SELECT count(*) FROM content_releases WHERE status = 'PUBLISHED'") == 1,
            TimeSpan.FromMinutes(1)
        );
        (
            await CountAsync(
                "SELECT count(*) FROM content_items WHERE status = 'PUBLISHED' AND title LIKE 'Ensemble %'"
            )
        ).ShouldBe(Items);
        (
            await CountAsync(
                "SELECT count(*) FROM content_activities JOIN content_items ON content_items.id = content_id WHERE act = 'PUBLISH' AND title LIKE 'Ensemble %'"
            )
        ).ShouldBe(Items);
        (await CountAsync("SELECT count(*) FROM jobs WHERE kind = 'content.announce_published'")).ShouldBe(Items);
    }

    public async Task InitializeAsync() =>
        database = await TestDatabase.CreateAsync("accounts", DemoDatabase.PrepareAsync);

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private HostProcess Start()
    {
        var settings = DemoDatabase.Settings(database.ConnectionString, folder);
        // What a dead process holds is free again within seconds instead of half a minute, so that the test is short.
        settings["Lavamedia:Jobs:Lease"] = "00:00:02";
        settings["Lavamedia:Jobs:Poll"] = "00:00:01";
        return HostProcess.Start(settings);
    }

    /// <summary>Puts the items into a release that goes out in a few seconds.</summary>
    private static async Task<DateTime> ScheduleAsync(HttpClient client, IReadOnlyList<string> ids)
    {
        var release = (
            await DoAsync(
                client,
                "createContentRelease",
                """
                mutation {
                  createContentRelease(input: { name: "Numéro un" }) {
                    contentRelease { id }
                    errors { ... on Error { message } }
                  }
                }
                """
            )
        ).GetProperty("id").GetString();
        var filled = await DoAsync(
            client,
            "addContentReleaseItems",
            """
            mutation Add($release: ID!, $ids: [ID!]!) {
              addContentReleaseItems(
                input: { releaseId: $release, contentIds: $ids, act: PUBLISH, versionChoice: THIS_VERSION }
              ) {
                contentRelease { version }
                errors { ... on Error { message } }
              }
            }
            """,
            new { release, ids }
        );
        var version = filled.GetProperty("version").GetInt32();
        var due = DateTime.UtcNow.AddSeconds(5);
        await DoAsync(
            client,
            "scheduleContentRelease",
            """
            mutation Schedule($release: ID!, $version: Int!, $at: LocalDateTime!) {
              scheduleContentRelease(
                input: { id: $release, expectedVersion: $version, at: $at, timeZone: "Etc/UTC" }
              ) {
                contentRelease { id }
                errors { ... on Error { message } }
              }
            }
            """,
            new
            {
                release,
                version,
                at = due.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
            }
        );
        return due;
    }

    private static async Task<JsonElement> DoAsync(
        HttpClient client,
        string mutation,
        string text,
        object? variables = null
    )
    {
        var answer = (await client.AskAsync(text, variables)).GetProperty(mutation);
        answer.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, answer.ToString());
        return answer.GetProperty("contentRelease");
    }

    private async Task<long> CountAsync(string query)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(query);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
