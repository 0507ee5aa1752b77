using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>A page that is there answers, although its scripts are still on their way.</summary>
[Collection(ScreensCollection.Name)]
public sealed class FirstTouchTests(BrowserFixture browser) : BrowserTests(browser)
{
    [Fact]
    public async Task What_is_pressed_before_the_scripts_have_come_is_done()
    {
        var page = await Browser.OpenAsync(width: 390, height: 844);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var problems = new List<string>();
        page.PageError += (_, error) => problems.Add(error);
        await page.RouteAsync(
            "https://www.youtube-nocookie.com/**",
            route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = "<p>Film</p>" })
        );
        var scripts = await HoldScriptsAsync(page);
        await OpenAsync(page, "/articles/naissance-d-une-ile");

        await Button("Changer entre clair et sombre").ClickAsync();
        (await page.Locator("html").GetAttributeAsync("data-theme")).ShouldBe("dark");
        await Button("Texte plus grand").ClickAsync();
        (await page.Locator("html").GetAttributeAsync("data-text-size")).ShouldBe("1");
        await Button("Copier le lien").ClickAsync();
        await page.GetByText("Lien copié").WaitForAsync();
        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldEndWith("/naissance-d-une-ile");
        await Button("Lire la vidéo ici").ClickAsync();
        (await page.Locator("iframe").CountAsync()).ShouldBe(0);

        scripts.SetResult();
        await page.Locator("iframe[src*='youtube-nocookie.com']").WaitForAsync();
        (await page.GetByText("Lien copié").IsVisibleAsync()).ShouldBeTrue();
        problems.ShouldBeEmpty();

        ILocator Button(string name) =>
            page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });
    }

    [Fact]
    public async Task What_is_typed_into_the_search_before_the_scripts_have_come_is_answered()
    {
        var page = await Browser.OpenAsync();
        var scripts = await HoldScriptsAsync(page);
        await OpenAsync(page, "/search");
        await page.GetByRole(AriaRole.Searchbox).ClickAsync();
        await page.Keyboard.TypeAsync("phar");

        scripts.SetResult();
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox)).ToHaveValueAsync("phar");
    }

    [Fact]
    public async Task What_is_typed_beside_an_answer_before_the_scripts_have_come_is_answered_and_sent()
    {
        var page = await Browser.OpenAsync(width: 390, height: 844);
        var problems = new List<string>();
        page.PageError += (_, error) => problems.Add(error);
        var scripts = await HoldScriptsAsync(page);
        await OpenAsync(page, "/search?q=phare");
        var field = page.Locator("input[name=q]");
        await field.FillAsync("");
        await field.PressSequentiallyAsync("lav");

        scripts.SetResult();
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        (await field.InputValueAsync()).ShouldBe("lav");
        problems.ShouldBeEmpty();

        await HoldScriptsAsync(page);
        await OpenAsync(page, "/search?q=phare");
        await field.FillAsync("lave");
        await field.PressAsync("Enter");
        await ArriveAsync(page, "/search?q=lave");
    }

    [Fact]
    public async Task What_is_chosen_of_an_answer_before_the_scripts_have_come_opens_and_is_counted()
    {
        var page = await Browser.OpenAsync(width: 390, height: 844);
        // Whoever says to be a machine is not counted.
        await page.AddInitScriptAsync("Object.defineProperty(navigator, 'webdriver', { get: () => false });");
        await HoldScriptsAsync(page);
        await OpenAsync(page, "/search?q=lave");

        var section = page.Locator("nav a[href*='section=']").First;
        var sectionAddress = await section.GetAttributeAsync("href");
        await section.ClickAsync();
        await ArriveAsync(page, sectionAddress!);
        var result = page.Locator("[data-place='1'] a");
        var address = await result.GetAttributeAsync("href");
        var told = await page.RunAndWaitForRequestAsync(
            () => result.ClickAsync(),
            request => request.Url.EndsWith("/api/search-clicks", StringComparison.Ordinal)
        );
        told.PostData.ShouldBe("query=lave&locale=fr&place=1");
        await ArriveAsync(page, address!);
    }

    /// <summary>Keeps the scripts of the page away until what is returned is set.</summary>
    private static async Task<TaskCompletionSource> HoldScriptsAsync(IPage page)
    {
        // A service worker that is there sooner than the scripts would fetch them past the route.
        await page.AddInitScriptAsync("delete Navigator.prototype.serviceWorker");
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync(
            "**/_next/static/**/*.js",
            async route =>
            {
                await held.Task;
                await route.ContinueAsync();
            }
        );
        return held;
    }

    /// <summary>Waits for an address alone: a page is not loaded while its scripts are held, and may be before one waits where it has none.</summary>
    private static Task ArriveAsync(IPage page, string path) =>
        Assertions.Expect(page).ToHaveURLAsync(new Uri(Installation.Portal, path).ToString());

    private static Task<IResponse?> OpenAsync(IPage page, string path) =>
        page.GotoAsync(
            new Uri(Installation.Portal, path).ToString(),
            new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded }
        );
}
