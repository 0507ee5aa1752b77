using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>A page that is there answers, although its scripts are still on their way.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FirstTouchTests(BrowserFixture browser)
{
    [Fact]
    public async Task What_is_pressed_before_the_scripts_have_come_is_done()
    {
        var page = await browser.OpenAsync(width: 390, height: 844);
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
        var page = await browser.OpenAsync();
        var scripts = await HoldScriptsAsync(page);
        await OpenAsync(page, "/search");
        await page.GetByRole(AriaRole.Searchbox).ClickAsync();
        await page.Keyboard.TypeAsync("phar");

        scripts.SetResult();
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        (await page.GetByRole(AriaRole.Combobox).InputValueAsync()).ShouldBe("phar");
    }

    /// <summary>Keeps the scripts of the page away until what is returned is set.</summary>
    private static async Task<TaskCompletionSource> HoldScriptsAsync(IPage page)
    {
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

    private static Task<IResponse?> OpenAsync(IPage page, string path) =>
        page.GotoAsync(
            new Uri(Installation.Portal, path).ToString(),
            new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded }
        );
}
