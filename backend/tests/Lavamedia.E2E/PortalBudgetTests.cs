using System.Net;
using System.Text.Json;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>
/// What a page of the portal may weigh on the way to a reader. An empty page of the same version of Next sends the scripts that its build
/// calls <c>rootMainFiles</c> and, in practice, one or two more; only the former are taken off here, so the budget is a little tighter than
/// it says. What is counted is what Chromium fetched until nothing moved any more, as it was compressed.
/// </summary>
[Collection(QuietCollection.Name)]
public sealed class PortalBudgetTests(BrowserFixture browser) : BrowserTests(browser)
{
    private const int Kilobyte = 1024;
    private const int ScriptBudget = 25 * Kilobyte;
    private const int StyleBudget = 20 * Kilobyte;
    private const int FontBudget = 150 * Kilobyte;

    /// <summary>
    /// What was fetched. What was asked for ahead and is taken from the browser's own store when it is needed is told twice, and came once.
    /// </summary>
    private const string Fetched = """
        () => performance.getEntriesByType('resource')
          .filter(({ transferSize }) => transferSize > 0)
          .map(({ name, encodedBodySize }) => ({ name, size: encodedBodySize }))
          .filter(({ name }) => /\.(js|css|woff2)(\?|$)/.test(name))
        """;

    [Theory]
    [InlineData("article", false)]
    [InlineData("/", false)]
    [InlineData("/search?q=phare", false)]
    [InlineData("/search?q=phare", true, true)]
    [InlineData("/articles/naissance-d-une-ile", true)]
    public async Task A_page_brings_little_more_than_an_empty_one(string path, bool isAlive, bool isTouched = false)
    {
        var page = await Browser.OpenAsync(width: 390, height: 844);
        await page.GotoAsync(Installation.Portal.ToString());
        if (path == "article")
        {
            path = await page.Locator("a[href*='/articles/']").First.GetAttributeAsync("href") ?? "/";
        }

        // A visit of its own: nothing of it comes from what another page has fetched, and nothing by way of a service worker, which would
        // not be told as fetched.
        page = await Browser.OpenAsync(width: 390, height: 844);
        await page.AddInitScriptAsync("delete Navigator.prototype.serviceWorker");
        await page.GotoAsync(
            new Uri(Installation.Portal, path).ToString(),
            new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle }
        );
        if (isTouched)
        {
            await page.Keyboard.PressAsync("Tab");
            await page.GetByRole(AriaRole.Combobox).WaitForAsync();
        }

        var fetched = await FetchedAsync(page);
        fetched.ShouldAllBe(file => file.Size > 0);

        var styles = fetched.Where(file => file.Name.Contains(".css", StringComparison.Ordinal)).ToList();
        var fonts = fetched.Where(file => file.Name.Contains(".woff2", StringComparison.Ordinal)).ToList();
        var scripts = fetched.Except(styles).Except(fonts).ToList();
        // Where something is alive, and nowhere else.
        (scripts.Count > 0).ShouldBe(isAlive, Say(scripts));
        styles.ShouldNotBeEmpty();
        var more = scripts.Sum(file => file.Size) + await SizeAsync("/service-worker.js") - await EmptyPageAsync();
        more.ShouldBeLessThanOrEqualTo(ScriptBudget, Say(scripts));
        styles.Sum(file => file.Size).ShouldBeLessThan(StyleBudget, Say(styles));
        fonts.ShouldNotBeEmpty();
        fonts.Sum(file => file.Size).ShouldBeLessThan(FontBudget, Say(fonts));
    }

    [Fact]
    public async Task However_many_articles_there_are_a_build_makes_no_page_of_them()
    {
        using var manifest = JsonDocument.Parse(
            await File.ReadAllTextAsync(Repository.PathOf("frontend/apps/portal/.next/prerender-manifest.json"))
        );
        manifest
            .RootElement.GetProperty("routes")
            .EnumerateObject()
            .Select(route => route.Name)
            .ShouldBeSubsetOf([
                "/_global-error",
                "/_not-found",
                "/apple-icon.png",
                "/icon.svg",
                "/manifest.webmanifest",
            ]);
        manifest.RootElement.GetProperty("dynamicRoutes").EnumerateObject().ShouldBeEmpty();
    }

    /// <summary>What the page has fetched once it fetches nothing more. Scripts come after the first paint, and after three seconds at the latest.</summary>
    private static async Task<List<(string Name, int Size)>> FetchedAsync(IPage page)
    {
        List<(string Name, int Size)> before;
        List<(string Name, int Size)> fetched = [];
        do
        {
            before = fetched;
            await Task.Delay(TimeSpan.FromSeconds(4));
            fetched =
            [
                .. (await page.EvaluateAsync<JsonElement>(Fetched))
                    .EnumerateArray()
                    .Select(file => (file.GetProperty("name").GetString()!, file.GetProperty("size").GetInt32())),
            ];
        } while (fetched.Count > before.Count);

        return fetched;
    }

    /// <summary>The scripts without which no page of this build runs, however little stands on it.</summary>
    private static async Task<int> EmptyPageAsync()
    {
        using var manifest = JsonDocument.Parse(
            await File.ReadAllTextAsync(Repository.PathOf("frontend/apps/portal/.next/build-manifest.json"))
        );
        var sizes = new List<int>();
        foreach (var file in manifest.RootElement.GetProperty("rootMainFiles").EnumerateArray())
        {
            sizes.Add(await SizeAsync($"/_next/{file.GetString()}"));
        }

        return sizes.Sum();
    }

    private static async Task<int> SizeAsync(string path)
    {
        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None });
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, deflate, br, zstd");
        var body = await client.GetByteArrayAsync(new Uri(Installation.Portal, path));
        body.ShouldNotBeEmpty(path);
        return body.Length;
    }

    private static string Say(IEnumerable<(string Name, int Size)> files) =>
        string.Join('\n', files.OrderByDescending(file => file.Size).Select(file => $"{file.Size, 8} {file.Name}"));
}
