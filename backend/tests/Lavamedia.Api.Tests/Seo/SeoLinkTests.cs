using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;
using Lavamedia.Testing.Http;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>Links in published texts, those of other sites on a real socket, and articles that nothing leads to.</summary>
public sealed class SeoLinkTests : IAsyncLifetime
{
    private ApiFixture api = null!;
    private HttpClient editor = null!;
    private FakeSite site = null!;
    private TaskCompletionSource stuck = null!;

    [Fact]
    public async Task Links_to_our_own_pages_follow_what_is_published()
    {
        var (target, _) = await editor.CreateArticleAsync("Basalte");
        await editor.PublishArticleAsync(target);
        var source = await WriteAsync(
            "Source",
            "/articles/basalte",
            "/articles/nulle-part",
            "#ici",
            "mailto:a@b.example"
        );

        await Wait.UntilAsync(async () => (await LinksAsync(source)).Count == 2);
        var links = await LinksAsync(source);
        links["/articles/basalte"].ShouldBe("OK ");
        links["/articles/nulle-part"].ShouldBe("BROKEN NOT_FOUND");

        var version = await VersionAsync(target);
        await editor.AskAsync(
            "mutation ($id: ID!, $version: Int!) { unpublishContentItem(input: { id: $id, expectedVersion: $version }) { errors { __typename } } }",
            new { id = target, version }
        );
        await Wait.UntilAsync(async () => (await LinksAsync(source))["/articles/basalte"] == "BROKEN NOT_FOUND");

        await editor.PublishArticleAsync(target, await VersionAsync(target));
        await Wait.UntilAsync(async () => (await LinksAsync(source))["/articles/basalte"] == "OK ");
    }

    [Fact]
    public async Task Other_sites_are_asked_once_for_each_address_and_their_answers_are_told_apart()
    {
        var source = await WriteAsync(
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
        await WriteAsync("Encore", $"{site.Address}/good");

        var run = await CheckAsync();
        run.GetProperty("status").GetString().ShouldBe("DONE");
        run.GetProperty("done").GetInt32().ShouldBe(run.GetProperty("total").GetInt32());

        var links = await LinksAsync(source);
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
        await WriteAsync("Lent", $"{site.Address}/stuck-1", $"{site.Address}/stuck-2", $"{site.Address}/stuck-3");
        await editor.AskAsync("mutation { checkSeoLinks { seoLinkRun { id } } }");
        await Wait.UntilAsync(() => Task.FromResult(!site.Requests.IsEmpty));
        var id = (await RunAsync()).GetProperty("id").GetString();
        await editor.AskAsync(
            "mutation ($id: ID!) { cancelSeoLinkRun(input: { id: $id }) { errors { __typename } } }",
            new { id }
        );
        stuck.SetResult();
        await Wait.UntilAsync(async () =>
            await api.CountAsync(
                $"SELECT count(*)::int AS \"Value\" FROM jobs WHERE kind = 'seo.check_links' AND status <> 'DONE'"
            ) == 0
        );
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
                    body = Body("/articles/nulle-part"),
                    fields = new
                    {
                        story = Body($"{site.Address}/missing"),
                        steps = new[] { new { text = Body($"{site.Address}/good", "/articles/ailleurs") } },
                    },
                },
            }
        );
        var id = created.GetProperty("createContentItem").GetProperty("contentItem").GetProperty("id").GetString()!;
        await editor.PublishArticleAsync(id);
        await CheckAsync();

        var links = await LinksAsync(id);
        links["/articles/nulle-part"].ShouldBe("BROKEN NOT_FOUND");
        links[$"{site.Address}/missing"].ShouldBe("BROKEN NOT_FOUND");
        links[$"{site.Address}/good"].ShouldBe("OK ");
        links["/articles/ailleurs"].ShouldBe("BROKEN NOT_FOUND");
    }

    [Fact]
    public async Task Links_are_checked_by_themselves_once_nobody_has_asked_for_long_enough()
    {
        var source = await WriteAsync("Ailleurs", $"{site.Address}/missing");
        await RegularAsync();
        (await RunAsync()).GetProperty("status").GetString().ShouldBe("DONE");
        site.Requests.ShouldBeEmpty("the first check only reads what is published");
        await RegularAsync();
        site.Requests.ShouldBeEmpty("the last check is no week ago");

        await api.ExecuteAsync($"UPDATE seo_link_runs SET created_at = created_at - interval '8 days'");
        await RegularAsync();
        (await LinksAsync(source))[$"{site.Address}/missing"].ShouldBe("BROKEN NOT_FOUND");
    }

    [Fact]
    public async Task An_article_that_nothing_leads_to_is_found_until_something_does()
    {
        // The front page shows the newest; what is older has to be led to.
        await WriteAsync("Oublié");
        for (var number = 0; number < 12; number++)
        {
            await WriteAsync($"Nouveau {number}");
        }

        await CheckAsync();
        (await OrphansAsync()).ShouldContain("Oublié");
        (await OrphansAsync()).ShouldNotContain("Nouveau 11");

        await WriteAsync("Qui mène", "/articles/oublie");
        await Wait.UntilAsync(async () => !(await OrphansAsync()).Contains("Oublié"));
    }

    [Fact]
    public async Task Reports_are_exported_for_those_who_may_read_drafts()
    {
        await WriteAsync("=Somme", "/articles/nulle-part");
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

    [Fact]
    public async Task Films_that_stand_in_texts_are_in_a_sitemap_of_their_own()
    {
        const string Film = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
        var body = new
        {
            type = "doc",
            content = new[] { new { type = "embed", attrs = new { url = Film, title = "La coulée & la mer" } } },
        };
        var created = await editor.AskAsync(GraphQLRequests.Create, new { input = new { title = "Film", body } });
        var id = created.GetProperty("createContentItem").GetProperty("contentItem").GetProperty("id").GetString()!;
        await editor.PublishArticleAsync(id);
        await Wait.UntilAsync(async () => (await LinksAsync(id)).ContainsKey(Film));
        (await editor.GetStringAsync("/api/v1/seo/sitemaps")).ShouldNotContain("videos-1");

        await api.ExecuteAsync(
            $"""
            WITH picture AS (
                INSERT INTO media_assets (id, type, status, filename, mime_type, storage_url, checksum, byte_size, is_public, created_at, focal_point_x, focal_point_y)
                VALUES (gen_random_uuid(), 'IMAGE', 'READY', 'mer.jpg', 'image/jpeg', 'x', 'x', 1, TRUE, now(), 0.5, 0.5) RETURNING id),
            hero AS (
                INSERT INTO content_media (id, content_id, shown_by_content_id, media_id, role, position)
                SELECT gen_random_uuid(), item.id, item.id, picture.id, 'HERO', 0 FROM content_items AS item, picture WHERE slug = 'film' RETURNING id)
            UPDATE content_items SET hero_id = hero.id FROM hero WHERE slug = 'film'
            """
        );
        (await editor.GetStringAsync("/api/v1/seo/sitemaps")).ShouldContain("/sitemaps/videos-1.xml");
        var sitemap = SitemapSchemas.Read(await editor.GetStringAsync("/api/v1/seo/sitemaps/videos-1.xml"));
        XNamespace video = "http://www.google.com/schemas/sitemap-video/1.1";
        sitemap.Descendants(video + "title").Single().Value.ShouldBe("La coulée & la mer");
        sitemap
            .Descendants(video + "player_loc")
            .Single()
            .Value.ShouldStartWith("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ");
    }

    public async Task InitializeAsync()
    {
        stuck = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        site = await FakeSite.StartAsync(AnswerAsync);
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
        stuck.TrySetResult();
        await api.DisposeAsync();
        await site.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (path is "/moved" or "/for-now" or "/circle")
        {
            http.Response.Redirect(path == "/circle" ? "/circle" : "/good", permanent: path == "/moved");
            return;
        }

        if (path.StartsWith("/stuck", StringComparison.Ordinal))
        {
            await stuck.Task;
        }

        http.Response.StatusCode = path switch
        {
            "/missing" => 404,
            "/gone" => 410,
            "/failing" => 503,
            "/head-refused" or "/large" when http.Request.Method == "HEAD" => 405,
            _ => 200,
        };
        if (path == "/large" && http.Request.Method == "GET")
        {
            http.Response.ContentLength = 5_000_000_000;
            await http.Response.Body.FlushAsync();
            // What follows never comes.
            await Task.Delay(Timeout.Infinite, http.RequestAborted)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Publishes an article whose text leads to the addresses.</summary>
    private async Task<string> WriteAsync(string title, params string[] addresses)
    {
        var body = Body(addresses);
        var created = (await editor.AskAsync(GraphQLRequests.Create, new { input = new { title, body } })).GetProperty(
            "createContentItem"
        );
        created.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, created.ToString());
        var id = created.GetProperty("contentItem").GetProperty("id").GetString()!;
        await editor.PublishArticleAsync(id);
        return id;
    }

    /// <summary>A text that leads to the addresses.</summary>
    private static object Body(params string[] addresses)
    {
        var content = addresses
            .Select(address =>
                (object)
                    new
                    {
                        type = "text",
                        text = $"lien {address.Length}",
                        marks = new[] { new { type = "link", attrs = new { href = address } } },
                    }
            )
            .SelectMany(link => new[] { link, new { type = "text", text = ", " } })
            .Append(new { type = "text", text = "Un mot." });
        return new { type = "doc", content = new[] { new { type = "paragraph", content } } };
    }

    /// <summary>Lets the clock ask, and waits for what comes of it.</summary>
    private async Task RegularAsync()
    {
        await api.ExecuteAsync(
            $"INSERT INTO jobs (id, kind, payload) VALUES (gen_random_uuid(), 'seo.check_links_regularly', jsonb_build_object())"
        );
        foreach (var kind in new[] { "seo.check_links_regularly", "seo.check_links" })
        {
            await Wait.UntilAsync(async () =>
                await api.CountAsync(
                    $"""SELECT count(*)::int AS "Value" FROM jobs WHERE kind = {kind} AND status <> 'DONE'"""
                ) == 0
            );
        }
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

    private async Task<Dictionary<string, string>> LinksAsync(string item) =>
        (
            await editor.AskAsync(
                "query ($item: ID!) { seoLinks(first: 50, where: { contentItem: { id: { eq: $item } } }) { nodes { address status problem movedTo } } }",
                new { item }
            )
        )
            .GetProperty("seoLinks")
            .GetProperty("nodes")
            .EnumerateArray()
            .ToDictionary(
                link => link.GetProperty("address").GetString()!,
                link => $"{link.GetProperty("status")} {link.GetProperty("problem")}{link.GetProperty("movedTo")}"
            );

    private async Task<IReadOnlyList<string>> OrphansAsync() =>
        [
            .. (await editor.AskAsync("{ seoOrphans(first: 50) { nodes { contentItem { title } } } }"))
                .GetProperty("seoOrphans")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(orphan => orphan.GetProperty("contentItem").GetProperty("title").GetString()!),
        ];
}
