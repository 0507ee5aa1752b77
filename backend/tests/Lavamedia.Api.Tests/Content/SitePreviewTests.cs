using System.Globalization;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Microsoft.AspNetCore.WebUtilities;

namespace Lavamedia.Api.Tests.Content;

/// <summary>The site as it will be: what the clock will do is done for whoever looks ahead, and for nobody else.</summary>
public sealed class SitePreviewTests : IAsyncLifetime
{
    private const string Site = """
        query {
          sitePreview { at timeZone changeCount changes { name act failureCode } }
          contentItems(first: 10, order: [{ title: ASC }]) { nodes { title publishedAt } }
          frontPage { sections { articles { title } } }
        }
        """;

    private ApiFixture api = null!;
    private HttpClient editor = null!;

    /// <summary>A date far enough that no test gets there, in winter time.</summary>
    private static readonly DateTime Day = new(DateTime.UtcNow.Year + 1, 1, 15, 9, 0, 0, DateTimeKind.Unspecified);

    [Fact]
    public async Task What_is_scheduled_is_online_afterwards_for_who_looks_ahead_and_nothing_of_it_is_kept()
    {
        await ScheduleAsync("Demain", Day);
        await ScheduleAsync("Plus tard", Day.AddDays(5));
        var leaving = await ArticleAsync("S’en va");
        await editor.PublishArticleAsync(leaving);
        await ScheduleAsync(leaving, Day.AddHours(1), "UNPUBLISH");

        var before = await SeeAsync(Day.AddMinutes(-1));
        Titles(before).ShouldBe(["S’en va"]);
        before.GetProperty("sitePreview").GetProperty("changeCount").GetInt32().ShouldBe(0);

        var between = await SeeAsync(Day);
        Titles(between).ShouldBe(["Demain", "S’en va"]);
        // It is as it will be, also in what it says of itself.
        between
            .GetProperty("contentItems")
            .GetProperty("nodes")[0]
            .GetProperty("publishedAt")
            .GetDateTimeOffset()
            .ShouldBe(new DateTimeOffset(Day, TimeSpan.FromHours(1)));
        between.GetProperty("frontPage").ToString().ShouldContain("Demain");
        between
            .GetProperty("sitePreview")
            .ToString()
            .ShouldBe(
                $$"""{"at":"{{Day:yyyy-MM-dd'T'HH:mm:ss}}","timeZone":"Europe/Paris","changeCount":1,"changes":[{"name":"Demain","act":"PUBLISH","failureCode":null}]}"""
            );

        Titles(await SeeAsync(Day.AddHours(1))).ShouldBe(["Demain"]);
        Titles(await SeeAsync(Day.AddDays(30))).ShouldBe(["Demain", "Plus tard"]);

        Titles(await api.Client().AskAsync(Site)).ShouldBe(["S’en va"]);
        (
            await api.CountAsync($"SELECT count(*)::int AS \"Value\" FROM content_schedules WHERE status <> 'PENDING'")
        ).ShouldBe(0);
        (
            await api.CountAsync($"SELECT count(*)::int AS \"Value\" FROM content_items WHERE status = 'PUBLISHED'")
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_release_comes_as_a_whole_and_what_will_fail_is_told_and_not_shown()
    {
        var first = await ArticleAsync("Du dossier");
        var release = await ReleaseAsync([first], Day);
        await ScheduleAsync("Sous embargo", Day);
        await api.ExecuteAsync(
            $"""
            UPDATE content_items SET embargoed_until = {new DateTimeOffset(Day.AddDays(2), TimeSpan.Zero)}
            WHERE title = 'Sous embargo'
            """
        );

        var seen = await SeeAsync(Day);
        Titles(seen).ShouldBe(["Du dossier"]);
        var changes = seen.GetProperty("sitePreview").GetProperty("changes").EnumerateArray().ToList();
        changes
            .Select(change => (change.GetProperty("name").GetString(), change.GetProperty("failureCode").GetString()))
            .ShouldBe([("Sous embargo", "EMBARGO"), ("Dossier", null)], ignoreOrder: true);

        // Somebody publishes while others look ahead: neither waits for the other for long, and both are right.
        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async _ => Titles(await SeeAsync(Day)).ShouldContain("Du dossier"))
                .Append(PublishReleaseAsync(release))
        );
        Titles(await api.Client().AskAsync(Site)).ShouldBe(["Du dossier"]);
    }

    [Fact]
    public async Task What_was_rehearsed_is_kept_until_the_plan_is_another_or_somebody_works_on_it()
    {
        var id = await ArticleAsync("Demain");
        await ScheduleAsync(id, Day, "PUBLISH");
        Titles(await SeeAsync(Day)).ShouldBe(["Demain"]);
        var first = await KeptAsync();
        first.ShouldNotBe(0);
        Titles(await SeeAsync(Day)).ShouldBe(["Demain"]);
        (await KeptAsync()).ShouldBe(first);

        await ScheduleAsync("Aussi", Day);
        Titles(await SeeAsync(Day)).ShouldBe(["Aussi", "Demain"]);
        var second = await KeptAsync();
        second.ShouldNotBe(first);

        // It has taken the item, and gives it back to whoever really publishes it.
        await editor.PublishArticleAsync(id);
        (await KeptAsync()).ShouldNotBe(second);
        Titles(await SeeAsync(Day)).ShouldBe(["Aussi", "Demain"]);
        Titles(await api.Client().AskAsync(Site)).ShouldBe(["Demain"]);
    }

    [Fact]
    public async Task The_right_ends_and_is_no_ones_but_the_newsrooms()
    {
        await ScheduleAsync("Secret", Day);
        using var refused = GraphQLRequests.Operation(
            $$"""mutation { createSitePreview(input: { at: "{{Day:s}}" }) { sitePreviewLink { url } } }"""
        );
        (await (await api.Client().SendAsync(refused)).Content.ReadAsStringAsync()).ShouldContain(
            "AUTH_NOT_AUTHENTICATED"
        );

        var seal = await SealAsync();
        Titles(await SeeAsync(Day, seal)).ShouldBe(["Secret"]);
        var guessed = await SeeAsync(Day, seal[..^4] + "AAAA");
        Titles(guessed).ShouldBeEmpty();
        guessed.GetProperty("sitePreview").ValueKind.ShouldBe(JsonValueKind.Null);
        await api.ExecuteAsync($"UPDATE users SET status = 'SUSPENDED' WHERE email = {DemoDatabase.Editor}");
        Titles(await SeeAsync(Day, seal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_can_be_written_from_there_and_no_cache_keeps_it()
    {
        var seal = await SealAsync();
        using var request = GraphQLRequests.Operation(Site);
        request.Headers.Add("Lavamedia-Site-Preview", $"{Day:yyyy-MM-dd'T'HH:mm};{seal}");
        using var response = await api.Client().SendAsync(request);
        response.Headers.CacheControl!.ToString().ShouldBe("no-store, private");

        using var writing = GraphQLRequests.Operation(
            GraphQLRequests.Create,
            GraphQLRequests.Article("Écrit d’ailleurs")
        );
        writing.Headers.Add("Lavamedia-Site-Preview", $"{Day:yyyy-MM-dd'T'HH:mm};{seal}");
        (await (await editor.SendAsync(writing)).Content.ReadAsStringAsync()).ShouldContain("\"errors\"");
        (await api.CountAsync($"SELECT count(*)::int AS \"Value\" FROM content_items")).ShouldBe(0);
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync()
    {
        editor.Dispose();
        await api.DisposeAsync();
    }

    private async Task<string> ArticleAsync(string title) => (await editor.CreateArticleAsync(title)).Id;

    private async Task ScheduleAsync(string title, DateTime at) =>
        await ScheduleAsync(await ArticleAsync(title), at, "PUBLISH");

    private async Task ScheduleAsync(string id, DateTime at, string act)
    {
        var answer = await editor.AskAsync(
            """
            mutation ($id: ID!, $at: LocalDateTime!, $act: ScheduledAct!) {
              scheduleContentItem(input: { id: $id, expectedVersion: 1, at: $at, act: $act }) {
                errors { ... on Error { code message } }
              }
            }
            """,
            new
            {
                id,
                at = at.ToString("s", CultureInfo.InvariantCulture),
                act,
            }
        );
        answer.GetProperty("scheduleContentItem").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private async Task<string> ReleaseAsync(string[] contentIds, DateTime at)
    {
        var id = (
            await editor.AskAsync(
                """mutation { createContentRelease(input: { name: "Dossier" }) { contentRelease { id } } }"""
            )
        )
            .GetProperty("createContentRelease")
            .GetProperty("contentRelease")
            .GetProperty("id")
            .GetString()!;
        var answer = await editor.AskAsync(
            """
            mutation ($id: ID!, $contentIds: [ID!]!) {
              addContentReleaseItems(input: { releaseId: $id, contentIds: $contentIds, act: PUBLISH, versionChoice: THIS_VERSION }) {
                contentRelease { version }
                errors { ... on Error { code message } }
              }
            }
            """,
            new { id, contentIds }
        );
        var version = answer
            .GetProperty("addContentReleaseItems")
            .GetProperty("contentRelease")
            .GetProperty("version")
            .GetInt32();
        var scheduled = await editor.AskAsync(
            """
            mutation ($id: ID!, $version: Int!, $at: LocalDateTime!) {
              scheduleContentRelease(input: { id: $id, expectedVersion: $version, at: $at }) {
                errors { ... on Error { code message } }
              }
            }
            """,
            new
            {
                id,
                version,
                at = at.ToString("s", CultureInfo.InvariantCulture),
            }
        );
        scheduled
            .GetProperty("scheduleContentRelease")
            .GetProperty("errors")
            .ValueKind.ShouldBe(JsonValueKind.Null, scheduled.ToString());
        return id;
    }

    private async Task PublishReleaseAsync(string id)
    {
        var version = (await editor.AskAsync($$"""{ contentRelease(id: "{{id}}") { version } }"""))
            .GetProperty("contentRelease")
            .GetProperty("version")
            .GetInt32();
        var answer = await editor.AskAsync(
            """
            mutation ($id: ID!, $version: Int!) {
              publishContentRelease(input: { id: $id, expectedVersion: $version }) {
                errors { ... on Error { code message } }
              }
            }
            """,
            new { id, version }
        );
        answer
            .GetProperty("publishContentRelease")
            .GetProperty("errors")
            .ValueKind.ShouldBe(JsonValueKind.Null, answer.ToString());
    }

    /// <summary>When the rehearsal began that is kept; 0 for none.</summary>
    private Task<int> KeptAsync() =>
        api.CountAsync(
            $"""
            SELECT coalesce(max((extract(epoch FROM xact_start) * 1000)::bigint % 1000000000), 0)::int AS "Value"
            FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'
            """
        );

    /// <summary>The right, as the address on the portal has it.</summary>
    private async Task<string> SealAsync()
    {
        var answer = await editor.AskAsync(
            """
            mutation ($at: LocalDateTime!) {
              createSitePreview(input: { at: $at, path: "/articles/x" }) {
                sitePreviewLink { url }
                errors { ... on Error { code message } }
              }
            }
            """,
            new { at = Day.ToString("s", CultureInfo.InvariantCulture) }
        );
        var url = answer
            .GetProperty("createSitePreview")
            .GetProperty("sitePreviewLink")
            .GetProperty("url")
            .GetString()!;
        var query = QueryHelpers.ParseQuery(new Uri(url).Query);
        query["to"].ToString().ShouldBe("/articles/x");
        return query["seal"].ToString();
    }

    private async Task<JsonElement> SeeAsync(DateTime at) => await SeeAsync(at, await SealAsync());

    private async Task<JsonElement> SeeAsync(DateTime at, string seal)
    {
        using var reader = api.Client();
        reader.DefaultRequestHeaders.Add("Lavamedia-Site-Preview", $"{at:yyyy-MM-dd'T'HH:mm};{seal}");
        return await reader.AskAsync(Site);
    }

    private static IReadOnlyList<string?> Titles(JsonElement site) =>
        [
            .. site.GetProperty("contentItems")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(item => item.GetProperty("title").GetString()),
        ];
}
