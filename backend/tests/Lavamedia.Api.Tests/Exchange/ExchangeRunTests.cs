using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Exchange;

/// <summary>Imports and exports from the screen: a file is sent, a job does it, and what it came to is told thing by thing.</summary>
public sealed class ExchangeRunTests : IAsyncLifetime
{
    private const string Run = """
        query ($id: ID!) {
          exchangeRun(id: $id) {
            status isDryRun done total hasFile downloadPath failureCode failure
            figures { groups { kind total created unchanged remarkCount } }
            steps(first: 20) { totalCount nodes { action kind name remarks { kind excerpt kept } } }
          }
        }
        """;

    private ApiFixture api = null!;
    private HttpClient administrator = null!;

    [Fact]
    public async Task A_dry_run_tells_everything_and_writes_nothing_and_is_then_done_for_good()
    {
        var id = await SendAsync(Site());
        var dry = await EndAsync(id);
        dry.GetProperty("status").GetString().ShouldBe("DONE", dry.ToString());
        var post = dry.GetProperty("steps")
            .GetProperty("nodes")
            .EnumerateArray()
            .Single(step => step.GetProperty("kind").GetString() == "post");
        post.GetProperty("action").GetString().ShouldBe("CREATE");
        post.GetProperty("name").GetString()!.ShouldStartWith("Le vent");
        // What has no place here is told.
        post.GetProperty("remarks").ToString().ShouldContain("mood");
        (await api.CountAsync($"SELECT count(*)::int AS \"Value\" FROM content_items")).ShouldBe(0);

        var repeated = (
            await administrator.AskAsync(
                """
                mutation ($id: ID!) {
                  repeatExchangeRun(input: { id: $id }) { exchangeRun { id isDryRun } errors { ... on Error { code } } }
                }
                """,
                new { id }
            )
        ).GetProperty("repeatExchangeRun");
        var real = repeated.GetProperty("exchangeRun").GetProperty("id").GetString()!;
        var done = await EndAsync(real);
        done.GetProperty("status").GetString().ShouldBe("DONE", done.ToString());
        done.GetProperty("done").GetInt32().ShouldBe(done.GetProperty("total").GetInt32());
        (
            await api.CountAsync(
                $"SELECT count(*)::int AS \"Value\" FROM content_items WHERE slug = 'le-vent' AND status = 'PUBLISHED'"
            )
        ).ShouldBe(1);
        Group(await EndAsync(await SendAsync(Site(), dryRun: false)), "posts")
            .GetProperty("unchanged")
            .GetInt32()
            .ShouldBe(1);
    }

    [Fact]
    public async Task An_import_that_is_stopped_keeps_what_it_did_says_so_and_goes_on_from_there()
    {
        const int Articles = 80;
        // A database that takes its time, so that there is something to stop.
        await api.ExecuteAsync(
            $"""
            CREATE FUNCTION take_time() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.08); RETURN NEW; END';
            CREATE TRIGGER slow BEFORE INSERT ON content_items FOR EACH ROW EXECUTE FUNCTION take_time();
            """
        );
        var site = Zip([
            .. Enumerable
                .Range(1, Articles)
                .Select(number => ($"articles/vent-{number}.md", $"---\ntitle: Vent {number}\n---\nIl souffle.\n")),
        ]);
        var id = await SendAsync(site, dryRun: false);
        await Wait.UntilAsync(async () => await ImportedAsync() > 0);

        var asked = (
            await administrator.AskAsync(
                "mutation ($id: ID!) { cancelExchangeRun(input: { id: $id }) { exchangeRun { status } } }",
                new { id }
            )
        ).GetProperty("cancelExchangeRun");
        asked.GetProperty("exchangeRun").GetProperty("status").GetString().ShouldBe("CANCELLED");
        await Wait.UntilAsync(async () => (await EndAsync(id)).GetProperty("figures").ValueKind != JsonValueKind.Null);

        // What was done is told, thing by thing, and is exactly what is there; nothing comes after it.
        var stopped = await EndAsync(id);
        stopped.GetProperty("status").GetString().ShouldBe("CANCELLED");
        var kept = await ImportedAsync();
        kept.ShouldBeInRange(1, Articles - 1);
        Group(stopped, "posts").GetProperty("created").GetInt32().ShouldBe(kept);
        await api.ExecuteAsync($"DROP TRIGGER slow ON content_items");
        (await ImportedAsync()).ShouldBe(kept);

        var repeated = await administrator.AskAsync(
            "mutation ($id: ID!) { repeatExchangeRun(input: { id: $id }) { exchangeRun { id } } }",
            new { id }
        );
        var rest = await EndAsync(
            repeated.GetProperty("repeatExchangeRun").GetProperty("exchangeRun").GetProperty("id").GetString()!
        );
        rest.GetProperty("status").GetString().ShouldBe("DONE", rest.ToString());
        var posts = Group(rest, "posts");
        (posts.GetProperty("unchanged").GetInt32(), posts.GetProperty("created").GetInt32()).ShouldBe(
            (kept, Articles - kept)
        );
        (await ImportedAsync()).ShouldBe(Articles);

        Task<int> ImportedAsync() =>
            api.CountAsync($"SELECT count(*)::int AS \"Value\" FROM content_items WHERE slug LIKE 'vent-%'");
    }

    [Fact]
    public async Task What_is_no_export_of_the_system_says_so_and_a_zip_file_that_leads_out_is_refused()
    {
        var wrong = await EndAsync(await SendAsync("<html>"u8.ToArray(), "WORD_PRESS", "export.xml"));
        wrong.GetProperty("status").GetString().ShouldBe("FAILED");
        wrong.GetProperty("failureCode").GetString().ShouldBe("WRONG_FORMAT");
        wrong.GetProperty("failure").GetString().ShouldNotBeNullOrEmpty();

        var leading = await EndAsync(await SendAsync(Zip(("../../out.md", "# Dehors"))));
        leading.GetProperty("failureCode").GetString().ShouldBe("WRONG_FORMAT");
    }

    [Fact]
    public async Task Everything_is_exported_and_downloaded_by_who_may_and_by_nobody_else()
    {
        await administrator.CreateArticleAsync("À emporter");
        var id = (await administrator.AskAsync("mutation { createExportRun { exchangeRun { id } } }"))
            .GetProperty("createExportRun")
            .GetProperty("exchangeRun")
            .GetProperty("id")
            .GetString()!;
        var run = await EndAsync(id);
        run.GetProperty("status").GetString().ShouldBe("DONE", run.ToString());
        var path = run.GetProperty("downloadPath").GetString()!;

        await using var file = await administrator.GetStreamAsync(path);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        using var zip = new ZipArchive(bytes);
        zip.GetEntry("manifest.json").ShouldNotBeNull();
        using var items = new StreamReader(zip.GetEntry("tables/content_items.jsonl")!.Open());
        (await items.ReadToEndAsync()).ShouldContain("À emporter");

        using var editor = await api.SignedInAsync(DemoDatabase.Editor);
        (await editor.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await api.Client().GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var refused = await editor.PostAsync("/api/v1/imports?kind=MARKDOWN", new ByteArrayContent(Site()));
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await editor.AskAsync("{ exchangeRuns(first: 5) { nodes { id } } }"))
            .GetProperty("exchangeRuns")
            .GetProperty("nodes")
            .GetArrayLength()
            .ShouldBe(0);
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(runsJobs: true);
        administrator = await api.SignedInAsync("admin@lavamedia.example");
    }

    public async Task DisposeAsync()
    {
        administrator.Dispose();
        await api.DisposeAsync();
    }

    private async Task<string> SendAsync(
        byte[] file,
        string kind = "MARKDOWN",
        string name = "site.zip",
        bool dryRun = true
    )
    {
        using var response = await administrator.PostAsync(
            $"/api/v1/imports?kind={kind}&fileName={name}&dryRun={dryRun.ToString().ToLowerInvariant()}",
            new ByteArrayContent(file)
        );
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    private async Task<JsonElement> EndAsync(string id)
    {
        for (var attempt = 0; attempt < 1200; attempt++)
        {
            var run = (await administrator.AskAsync(Run, new { id })).GetProperty("exchangeRun");
            if (run.GetProperty("status").GetString() != "RUNNING")
            {
                return run;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The run does not end.");
    }

    private static JsonElement Group(JsonElement run, string kind) =>
        run.GetProperty("figures")
            .GetProperty("groups")
            .EnumerateArray()
            .Single(group => group.GetProperty("kind").GetString() == kind);

    private static byte[] Site() =>
        Zip(
            (
                "articles/le-vent.md",
                """
                ---
                title: Le vent
                date: 2024-03-05
                mood: calme
                ---
                Il souffle depuis l’aube.
                """
            )
        );

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
