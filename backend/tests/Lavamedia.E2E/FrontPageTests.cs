using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>What editors say of the front page is so within a second, and what was read stays readable without a connection.</summary>
[Collection(QuietCollection.Name)]
public sealed class FrontPageTests(BrowserFixture browser) : BrowserTests(browser)
{
    [Fact]
    public async Task A_title_that_an_editor_gives_a_section_is_on_the_portal_at_once()
    {
        var desk = new AdminDesk(await Browser.OpenAsync());
        await desk.SignInAsync(Installation.Editor);
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Page d’accueil", Exact = true }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Heading, new() { Name = "Ce que verront les lecteurs" }).WaitForAsync();
        await desk.Page.Locator("button[aria-controls=section-fields]").Nth(1).ClickAsync();
        using var portal = new PortalReader();
        var told = desk.Page.GetByText("La page d’accueil est à jour");

        await Promptness.WithinAsync(
            TimeSpan.FromSeconds(1),
            async () =>
            {
                // What an attempt before was told must not be taken for an answer to this one.
                await Assertions.Expect(told).ToHaveCountAsync(0);
                var title = $"À ne pas manquer {Guid.NewGuid():N}";
                await desk.Page.GetByLabel("Titre", new() { Exact = true }).FillAsync(title);
                await desk.Page.GetByRole(AriaRole.Heading, new() { Name = title }).WaitForAsync();
                await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Publier la page" }).ClickAsync();
                await told.First.WaitForAsync();
                return
                [
                    (
                        "the front page",
                        await portal.UntilAsync("/", (_, html) => html.Contains(title, StringComparison.Ordinal))
                    ),
                ];
            }
        );
    }

    [Fact]
    public async Task The_article_by_which_a_reader_comes_opens_without_a_connection_as_well()
    {
        var page = await Browser.OpenAsync();
        await page.GotoAsync(new Uri(Installation.Portal, "/articles/naissance-d-une-ile").ToString());
        await page.EvaluateAsync("() => navigator.serviceWorker.ready");
        await page.WaitForFunctionAsync("() => caches.match(location.pathname).then(Boolean)");

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Naissance d’une île");
    }

    [Fact]
    public async Task An_article_that_was_read_opens_without_a_connection_and_others_say_why_not()
    {
        var page = await Browser.OpenAsync();
        await page.GotoAsync(Installation.Portal.ToString());
        await page.EvaluateAsync("() => navigator.serviceWorker.ready");
        var path = await page.Locator("main a[href*='/articles/']").First.GetAttributeAsync("href");
        var article = new Uri(Installation.Portal, path).ToString();
        await page.GotoAsync(article);
        var headline = await page.Locator("h1").InnerTextAsync();
        await page.WaitForFunctionAsync("path => caches.match(path).then(Boolean)", path);

        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync(article);
        (await page.Locator("h1").InnerTextAsync()).ShouldBe(headline);
        await page.GotoAsync(new Uri(Installation.Portal, "/articles/jamais-lu").ToString());
        await page.GetByRole(AriaRole.Heading, new() { Name = "Pas de connexion" }).WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = headline }).WaitForAsync();
    }
}
