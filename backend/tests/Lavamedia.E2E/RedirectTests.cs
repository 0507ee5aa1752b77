using System.Diagnostics;
using System.Net;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>What an editor says of an address of the past holds at the portal within a second, with its kind, and its readers are counted.</summary>
[Collection(QuietCollection.Name)]
public sealed class RedirectTests(BrowserFixture browser) : BrowserTests(browser)
{
    // Of this run alone, so that the tests can be repeated on the same installation.
    private static readonly string Run = Guid.NewGuid().ToString("N")[..8];

    private static readonly HttpClient Portal = new(new HttpClientHandler { AllowAutoRedirect = false })
    {
        BaseAddress = Installation.Portal,
    };

    [Fact]
    public async Task A_redirect_that_is_made_changed_and_deleted_in_the_admin_is_so_at_the_portal_within_a_second()
    {
        var page = await DeskAsync();
        await Promptness.WithinAsync(TimeSpan.FromSeconds(1), () => MeasureAsync(page));
    }

    /// <summary>Makes a redirect and turns it off.</summary>
    private static async Task<IReadOnlyList<(string What, TimeSpan Took)>> MeasureAsync(IPage page)
    {
        var source = $"/ancien-{Guid.NewGuid():N}";
        var path = $"{source}/rubrique/lave";
        (await ReadAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);

        await page.GetByRole(AriaRole.Button, new() { Name = "Nouvelle redirection" }).ClickAsync();
        await page.GetByLabel("Adresse de départ").FillAsync($"{source}/*");
        await page.GetByLabel("Adresse d’arrivée").FillAsync("/search?q=*");
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer la redirection" }).ClickAsync();
        await page.GetByText($"{source}/* est redirigée.").First.WaitForAsync();
        var made = await UntilAsync(path, HttpStatusCode.PermanentRedirect, "/search?q=rubrique%2Flave");

        await page.GetByRole(AriaRole.Button, new() { Name = $"Éteindre {source}/*" }).ClickAsync();
        await page.GetByText($"{source}/* est éteinte.").First.WaitForAsync();
        var deleted = await UntilAsync(path, HttpStatusCode.NotFound, null);
        return [("the redirect is made", made), ("the redirect is off", deleted)];
    }

    [Fact]
    public async Task What_is_gone_answers_so_and_readers_who_are_led_on_are_counted()
    {
        using var editor = new GraphQLClient();
        await editor.SignInAsync(Installation.Editor);
        await CreateAsync(editor, $"/disparu-{Run}", "GONE", null);
        await CreateAsync(editor, $"/compte-{Run}", "TEMPORARY", "/");

        await UntilAsync($"/disparu-{Run}", HttpStatusCode.Gone, null);
        await UntilAsync($"/compte-{Run}?utm_source=lettre", HttpStatusCode.TemporaryRedirect, "/");
        (await ReadAsync($"/compte-{Run}/")).Location?.ToString().ShouldNotBeNull();

        for (var since = Stopwatch.StartNew(); await HitsAsync(editor) < 1; await Task.Delay(500))
        {
            since.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2), "The portal does not tell of its readers.");
        }
    }

    private async Task<IPage> DeskAsync()
    {
        var desk = new AdminDesk(await Browser.OpenAsync());
        await desk.SignInAsync(Installation.Editor);
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Référencement" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Redirections" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Heading, new() { Name = "Redirections", Level = 1 }).WaitForAsync();
        return desk.Page;
    }

    private static async Task CreateAsync(GraphQLClient editor, string source, string kind, string? target)
    {
        var answer = await editor.RunAsync(
            """
            mutation ($source: String!, $kind: RedirectKind!, $target: String) {
              createManagedRedirect(input: { source: $source, kind: $kind, target: $target }) {
                errors { ... on Error { code } }
              }
            }
            """,
            new
            {
                source,
                kind,
                target,
            }
        );
        answer
            .GetProperty("data")
            .GetProperty("createManagedRedirect")
            .GetProperty("errors")
            .ToString()
            .ShouldBeEmpty();
    }

    private static async Task<long> HitsAsync(GraphQLClient editor)
    {
        var answer = await editor.RunAsync(
            "query ($source: String!) { managedRedirects(first: 1, where: { source: { eq: $source } }) { nodes { hits } } }",
            new { source = $"/compte-{Run}" }
        );
        return answer
            .GetProperty("data")
            .GetProperty("managedRedirects")
            .GetProperty("nodes")[0]
            .GetProperty("hits")
            .GetInt64();
    }

    private static async Task<(HttpStatusCode Status, Uri? Location)> ReadAsync(string path)
    {
        using var response = await Portal.GetAsync(path);
        return (response.StatusCode, response.Headers.Location);
    }

    private static async Task<TimeSpan> UntilAsync(string path, HttpStatusCode status, string? location)
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            var asked = since.Elapsed;
            var answer = await ReadAsync(path);
            var led = answer.Location is null ? null : new Uri(Installation.Portal, answer.Location).PathAndQuery;
            if (answer.Status == status && led == location)
            {
                return asked;
            }

            since.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30), $"{path} still answers {answer}.");
            await Task.Delay(25);
        }
    }
}
