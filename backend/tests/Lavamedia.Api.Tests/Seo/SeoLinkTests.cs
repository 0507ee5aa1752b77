using System.Net;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;
using Npgsql;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>Links in published texts, those of other sites on a real socket, and articles that nothing leads to.</summary>
public sealed class SeoLinkTests : IAsyncLifetime
{
    private ApiFixture api = null!;
    private HttpClient editor = null!;
    private LinkedSite site = null!;

    [Fact]
    public async Task Links_to_our_own_pages_follow_what_is_published()
    {
        var (target, _) = await editor.CreateArticleAsync("Basalte");
        await editor.PublishArticleAsync(target);
        var source = await editor.PublishLinksAsync(
            "Source",
            "/articles/basalte",
            "/articles/nulle-part",
            "#ici",
            "mailto:a@b.example"
        );

        await Wait.UntilAsync(async () => (await editor.LinksOfAsync(source)).Count == 2);
        var links = await editor.LinksOfAsync(source);
        links["/articles/basalte"].ShouldBe("OK ");
        links["/articles/nulle-part"].ShouldBe("BROKEN NOT_FOUND");

        var version = await VersionAsync(target);
        await editor.AskAsync(
            "mutation ($id: ID!, $version: Int!) { unpublishContentItem(input: { id: $id, expectedVersion: $version }) { errors { __typename } } }",
            new { id = target, version }
        );
        await Wait.UntilAsync(async () =>
            (await editor.LinksOfAsync(source))["/articles/basalte"] == "BROKEN NOT_FOUND"
        );

        await editor.PublishArticleAsync(target, await VersionAsync(target));
        await Wait.UntilAsync(async () => (await editor.LinksOfAsync(source))["/articles/basalte"] == "OK ");
    }

    [Fact]
    public async Task Who_writes_down_links_waits_for_whoever_does_so_already()
    {
        await using var connection = new NpgsqlConnection(api.ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("SELECT pg_advisory_xact_lock(hashtext('seo_links'))", connection))
        {
            await command.ExecuteNonQueryAsync();
        }

        var source = await editor.PublishLinksAsync("Ensemble", "/articles/nulle-part");
        await Wait.UntilAsync(async () =>
            await api.CountAsync(
                $"""
                SELECT count(*)::int AS "Value" FROM pg_locks
                WHERE locktype = 'advisory' AND NOT granted
                  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                """
            ) > 0
        );
        (await editor.LinksOfAsync(source)).ShouldBeEmpty();

        await transaction.CommitAsync();
        await Wait.UntilAsync(async () => (await editor.LinksOfAsync(source)).Count == 1);
    }

    [Fact]
    public async Task Other_sites_are_asked_once_for_each_address_and_their_answers_are_told_apart()
    {
        var source = await editor.PublishLinksAsync(
            "Ailleurs",
            [
                .. new[]
                {
                    "good",
                    "missing",
                    "gone",
                    "moved",
                    "for-now",
                    "failing",
                    "head-refused",
                    "circle",
                    "large",
                }.Select(path => $"{site.Address}/{path}"),
                "https://127.0.0.1/private",
                "http://10.0.0.1/plain",
                "https://nowhere.invalid/",
            ]
        );
        await editor.PublishLinksAsync("Encore", $"{site.Address}/good");

        var run = await CheckAsync();
        run.GetProperty("status").GetString().ShouldBe("DONE");
        run.GetProperty("done").GetInt32().ShouldBe(run.GetProperty("total").GetInt32());

        var links = await editor.LinksOfAsync(source);
        links[$"{site.Address}/good"].ShouldBe("OK ");
        links[$"{site.Address}/missing"].ShouldBe("BROKEN NOT_FOUND");
        links[$"{site.Address}/gone"].ShouldBe("BROKEN GONE");
        links[$"{site.Address}/moved"].ShouldBe($"MOVED {site.Address}/good");
        links[$"{site.Address}/for-now"].ShouldBe("OK ");
        links[$"{site.Address}/failing"].ShouldBe("UNREACHABLE SERVER_ERROR");
        links[$"{site.Address}/head-refused"].ShouldBe("OK ");
        links[$"{site.Address}/circle"].ShouldBe("BROKEN TOO_MANY_REDIRECTS");
        // Of a film of hours only the head is taken.
        links[$"{site.Address}/large"].ShouldBe("OK ");
        // F-7: nothing inside is asked, and nothing in the clear.
        links["https://127.0.0.1/private"].ShouldBe("UNREACHABLE NOT_ASKED");
        links["http://10.0.0.1/plain"].ShouldBe("UNREACHABLE NOT_ASKED");
        links["https://nowhere.invalid/"].ShouldBe("BROKEN UNKNOWN_HOST");
        // Two texts lead there, and moved and for-now lead on to it.
        site.Requests.Count(request => request == "HEAD /good").ShouldBe(3);
        site.Requests.Count(request => request == "HEAD /missing").ShouldBe(1);
    }

    [Fact]
    public async Task A_check_that_is_stopped_asks_nobody_any_more()
    {
        await editor.PublishLinksAsync(
            "Lent",
            $"{site.Address}/stuck-1",
            $"{site.Address}/stuck-2",
            $"{site.Address}/stuck-3"
        );
        await editor.AskAsync("mutation { checkSeoLinks { seoLinkRun { id } } }");
        await Wait.UntilAsync(() => Task.FromResult(!site.Requests.IsEmpty));
        var id = (await RunAsync()).GetProperty("id").GetString();
        await editor.AskAsync(
            "mutation ($id: ID!) { cancelSeoLinkRun(input: { id: $id }) { errors { __typename } } }",
            new { id }
        );
        site.Release();
        await api.UntilWorkedOffAsync("seo.check_links");
        (await RunAsync()).GetProperty("status").GetString().ShouldBe("CANCELLED");
        site.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Links_in_custom_fields_are_checked_like_those_of_the_text()
    {
        var administrator = await api.SignedInAsync("admin@lavamedia.example");
        object[] labels = [new { locale = "fr", text = "Nom" }, new { locale = "en", text = "Name" }];
        object Field(string key, string kind, object[]? fields = null) =>
            new
            {
                key,
                kind,
                labels,
                isList = fields is not null,
                fields,
            };
        await administrator.AskAsync(
            "mutation ($input: CreateContentTypeInput!) { createContentType(input: $input) { errors { __typename } } }",
            new
            {
                input = new
                {
                    key = "recipe",
                    labels,
                    fields = new[]
                    {
                        Field("story", "RICH_TEXT"),
                        Field("steps", "GROUP", [Field("text", "RICH_TEXT")]),
                    },
                },
            }
        );
        var created = await editor.AskAsync(
            GraphQLRequests.Create,
            new
            {
                input = new
                {
                    title = "Soupe",
                    contentTypeKey = "recipe",
                    body = LinkRequests.TextWith("/articles/nulle-part"),
                    fields = new
                    {
                        story = LinkRequests.TextWith($"{site.Address}/missing"),
                        steps = new[]
                        {
                            new { text = LinkRequests.TextWith($"{site.Address}/good", "/articles/ailleurs") },
                        },
                    },
                },
            }
        );
        var id = created.GetProperty("createContentItem").GetProperty("contentItem").GetProperty("id").GetString()!;
        await editor.PublishArticleAsync(id);
        await CheckAsync();

        var links = await editor.LinksOfAsync(id);
        links["/articles/nulle-part"].ShouldBe("BROKEN NOT_FOUND");
        links[$"{site.Address}/missing"].ShouldBe("BROKEN NOT_FOUND");
        links[$"{site.Address}/good"].ShouldBe("OK ");
        links["/articles/ailleurs"].ShouldBe("BROKEN NOT_FOUND");
    }

    [Fact]
    public async Task Links_are_checked_by_themselves_once_nobody_has_asked_for_long_enough()
    {
        var source = await editor.PublishLinksAsync("Ailleurs", $"{site.Address}/missing");
        await RegularAsync();
        (await RunAsync()).GetProperty("status").GetString().ShouldBe("DONE");
        site.Requests.ShouldBeEmpty("the first check only reads what is published");
        await RegularAsync();
        site.Requests.ShouldBeEmpty("the last check is no week ago");

        await api.ExecuteAsync($"UPDATE seo_link_runs SET created_at = created_at - interval '8 days'");
        await RegularAsync();
        (await editor.LinksOfAsync(source))[$"{site.Address}/missing"].ShouldBe("BROKEN NOT_FOUND");
    }

    [Fact]
    public async Task An_article_that_nothing_leads_to_is_found_until_something_does()
    {
        // The front page shows the newest; what is older has to be led to.
        await editor.PublishLinksAsync("Oublié");
        for (var number = 0; number < 12; number++)
        {
            await editor.PublishLinksAsync($"Nouveau {number}");
        }

        await CheckAsync();
        (await OrphansAsync()).ShouldContain("Oublié");
        (await OrphansAsync()).ShouldNotContain("Nouveau 11");

        await editor.PublishLinksAsync("Qui mène", "/articles/oublie");
        await Wait.UntilAsync(async () => !(await OrphansAsync()).Contains("Oublié"));
    }

    [Fact]
    public async Task Reports_are_exported_for_those_who_may_read_drafts()
    {
        await editor.PublishLinksAsync("=Somme", "/articles/nulle-part");
        await CheckAsync();

        var file = await editor.GetStringAsync("/api/v1/seo/links/export");
        file.ShouldStartWith(
            "title,page,text,address,status,problem,http_status,moved_to,failing_since,checked_at\r\n"
        );
        file.ShouldContain("'=Somme,http");
        file.ShouldContain("/articles/nulle-part,Broken,NotFound,");
        (await editor.GetStringAsync("/api/v1/seo/orphans/export")).ShouldStartWith("title,page,");

        using var anonymous = await api.Client().GetAsync("/api/v1/seo/links/export");
        anonymous.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    public async Task InitializeAsync()
    {
        site = await LinkedSite.StartAsync();
        api = await ApiFixture.StartAsync(
            new Dictionary<string, string?>
            {
                ["Lavamedia:Egress:AllowedHosts:0"] = site.Authority,
                ["Lavamedia:Links:Pause"] = "00:00:00.2",
            },
            runsJobs: true
        );
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync()
    {
        site.Release();
        await api.DisposeAsync();
        await site.DisposeAsync();
    }

    /// <summary>Lets the clock ask, and waits for what comes of it.</summary>
    private async Task RegularAsync()
    {
        await api.WorkAsync("seo.check_links_regularly");
        await api.UntilWorkedOffAsync("seo.check_links");
    }

    private async Task<int> VersionAsync(string id) =>
        (
            await editor.AskAsync(
                "query ($id: ID!) { contentItemById(id: $id, stage: DRAFT) { latestVersionNumber } }",
                new { id }
            )
        )
            .GetProperty("contentItemById")
            .GetProperty("latestVersionNumber")
            .GetInt32();

    private async Task<JsonElement> CheckAsync()
    {
        await editor.AskAsync("mutation { checkSeoLinks { seoLinkRun { id } } }");
        await Wait.UntilAsync(async () => (await RunAsync()).GetProperty("status").GetString() != "RUNNING");
        return await RunAsync();
    }

    private async Task<JsonElement> RunAsync() =>
        (
            await editor.AskAsync(
                "{ seoLinkRuns(first: 1, order: [{ createdAt: DESC }]) { nodes { id status total done isAsking } } }"
            )
        )
            .GetProperty("seoLinkRuns")
            .GetProperty("nodes")[0];

    private async Task<IReadOnlyList<string>> OrphansAsync() =>
        [
            .. (await editor.AskAsync("{ seoOrphans(first: 50) { nodes { contentItem { title } } } }"))
                .GetProperty("seoOrphans")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(orphan => orphan.GetProperty("contentItem").GetProperty("title").GetString()!),
        ];
}
