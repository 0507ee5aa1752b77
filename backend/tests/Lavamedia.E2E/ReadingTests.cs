using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>The portal as readers meet it.</summary>
[Collection(ScreensCollection.Name)]
public sealed partial class ReadingTests(BrowserFixture browser) : BrowserTests(browser)
{
    [Fact]
    public async Task Front_page_section_and_article_are_read_without_JavaScript()
    {
        var page = await Browser.OpenAsync(javaScript: false);
        await page.GotoAsync(Installation.Portal.ToString());
        await page.Locator("a[href*='/articles/']").First.ClickAsync();
        await page.ArriveAsync("/articles/");
        await page.Locator("article p").First.WaitForAsync();
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        // One that was written for readers: what other tests publish is a line or two.
        await page.GotoAsync(new Uri(Installation.Portal, "/articles/naissance-d-une-ile").ToString());
        (await page.Locator("main").InnerTextAsync()).Length.ShouldBeGreaterThan(1000);
        await page.Locator("a[href*='/categories/']").First.ClickAsync();
        await page.ArriveAsync("/categories/");
        (await page.Locator("a[href*='/articles/']").CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_reader_searches_and_finds_without_JavaScript()
    {
        var page = await Browser.OpenAsync(javaScript: false);
        await page.GotoAsync(Installation.Portal.ToString());
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Rechercher" }).ClickAsync();
        var field = page.GetByRole(AriaRole.Searchbox);
        await field.FillAsync("phares");
        await field.PressAsync("Enter");
        await page.ArriveAsync(@"/search\?q=phares$");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Au phare" }).First.WaitForAsync();
        (await page.Locator("main mark").CountAsync()).ShouldBeGreaterThan(0);

        // What was mistyped is found, and said.
        await page.GetByRole(AriaRole.Searchbox).FillAsync("volcann");
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await page.ArriveAsync(@"/search\?q=volcann$");
        await page.GetByText("Voici ce que donne").WaitForAsync();
        await page.Locator("main a[href*='/articles/']").First.ClickAsync();
        await page.ArriveAsync("/articles/");
    }

    [Fact]
    public async Task The_portal_speaks_English_and_a_translation_leads_to_its_original()
    {
        using var portal = new PortalReader();
        var (_, front) = await portal.ReadAsync("/en");
        front.ShouldContain("<html lang=\"en\"");
        var path = ArticleLink().Match(front).Groups[1].Value;
        var (_, article) = await portal.ReadAsync(path);
        article.ShouldContain("hrefLang=\"fr\"", Case.Insensitive);
    }

    [Fact]
    public async Task What_is_not_translated_is_offered_in_the_language_that_it_has()
    {
        const string Untranslated = "la-foret-sous-la-coque";
        var page = await Browser.OpenAsync();
        var answer = await page.GotoAsync(new Uri(Installation.Portal, $"/en/articles/{Untranslated}").ToString());
        answer!.Status.ShouldBe(200);
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
        await page.GetByText("has not been translated into English: here it is in French").WaitForAsync();
        (await page.Locator("[lang='fr'] h1").InnerTextAsync()).ShouldBe("La forêt sous la coque");
        // There is one page of it for search engines.
        (await page.Locator("link[rel=canonical]").GetAttributeAsync("href"))!.ShouldEndWith(
            $"/articles/{Untranslated}"
        );
        (await page.Locator("link[rel=canonical][href*='/en/']").CountAsync()).ShouldBe(0);
        (await page.Locator("link[hreflang]").CountAsync()).ShouldBe(0);
        await Scans.NoViolationAsync(page);
        await page.Locator("header a[hreflang='fr']").ClickAsync();
        await page.ArriveAsync($"(?<!/en)/articles/{Untranslated}$");

        // What is translated is found by the name that it has in another language, and what is nowhere is not.
        using var portal = new PortalReader();
        var (_, translated) = await portal.ReadAsync("/en/articles/au-phare-de-roch-dour");
        translated.ShouldContain("the lamp no longer needs anyone");
        var (status, _) = await portal.ReadAsync("/en/articles/nulle-part");
        status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_reads_gets_no_cookie_and_is_asked_for_no_consent()
    {
        var page = await Browser.OpenAsync();
        foreach (var path in new[] { "/", "/en", "/search?q=phare", "/newsletter", "/privacy-choices", "/nowhere" })
        {
            await page.GotoAsync(
                new Uri(Installation.Portal, path).ToString(),
                new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle }
            );
        }

        (await page.Context.CookiesAsync()).ShouldBeEmpty();
        (await page.GetByRole(AriaRole.Dialog).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task What_a_reader_agreed_to_is_remembered_without_a_cookie_and_taken_back()
    {
        const string Article = "/articles/naissance-d-une-ile";
        var page = await Browser.OpenAsync(width: 390, height: 844);
        var film = page.Locator("iframe[src*='youtube-nocookie.com']");
        var asked = 0;
        await page.RouteAsync(
            "https://www.youtube-nocookie.com/**",
            route =>
            {
                asked++;
                return route.FulfillAsync(
                    new RouteFulfillOptions { ContentType = "text/html", Body = "<title>Film</title><p>Film</p>" }
                );
            }
        );
        await OpenAsync(Article);
        asked.ShouldBe(0);
        await Button("Toujours afficher YouTube").ClickAsync();
        await film.WaitForAsync();
        (await film.GetAttributeAsync("src"))!.ShouldNotContain("autoplay");

        await page.ReloadAsync();
        await film.ScrollIntoViewIfNeededAsync();
        await Scans.NoViolationAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Revoir vos choix" }).ClickAsync();
        await page.ArriveAsync("/privacy-choices$");
        await Scans.NoViolationAsync(page);
        // What this device keeps is shown once the page has come alive.
        await Assertions.Expect(Box("YouTube")).ToBeCheckedAsync();
        (await Box("Vimeo").IsCheckedAsync()).ShouldBeFalse();
        await Box("Toujours afficher les contenus externes").CheckAsync();
        await Assertions.Expect(Box("Vimeo")).ToBeDisabledAsync();
        await Button("Retirer tous vos accords").ClickAsync();
        await page.GetByText("C’est noté sur cet appareil.").WaitForAsync();

        var before = asked;
        await OpenAsync(Article);
        await Button("Lire la vidéo ici").WaitForAsync();
        (await film.CountAsync()).ShouldBe(0);
        asked.ShouldBe(before);
        (await page.Context.CookiesAsync()).ShouldBeEmpty();

        // In English, and for whoever has no scripts a link as ever.
        await page.GotoAsync(new Uri(Installation.Portal, "/en").ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "Privacy choices" }).ClickAsync();
        await page.ArriveAsync("/en/privacy-choices$");
        var plain = await Browser.OpenAsync(javaScript: false);
        await plain.GotoAsync(new Uri(Installation.Portal, Article).ToString());
        await plain.GetByRole(AriaRole.Link, new() { Name = "Ouvrir sur YouTube" }).WaitForAsync();
        (await plain.GetByRole(AriaRole.Button, new() { Name = "Toujours afficher YouTube" }).CountAsync()).ShouldBe(0);
        await plain.GotoAsync(new Uri(Installation.Portal, "/privacy-choices").ToString());
        await plain.GetByText("Sans JavaScript, il n’y a rien à choisir").WaitForAsync();
        (await plain.GetByRole(AriaRole.Checkbox).CountAsync()).ShouldBe(0);

        ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        ILocator Box(string name) => page.GetByRole(AriaRole.Checkbox, new() { Name = name, Exact = true });
        Task OpenAsync(string path) =>
            page.GotoAsync(
                new Uri(Installation.Portal, path).ToString(),
                new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle }
            );
    }

    [Fact]
    public async Task The_switch_to_another_language_stays_on_the_article()
    {
        using var portal = new PortalReader();
        var (_, front) = await portal.ReadAsync("/en");
        var english = ArticleLink().Match(front).Groups[1].Value;
        var page = await Browser.OpenAsync(javaScript: false);
        await page.GotoAsync(new Uri(Installation.Portal, english).ToString());
        var headline = await page.Locator("h1").InnerTextAsync();
        await page.Locator("header a[hreflang='fr']").ClickAsync();
        await page.ArriveAsync("(?<!/en)/articles/");
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("fr");
        (await page.Locator("h1").InnerTextAsync()).ShouldNotBe(headline);
        await page.Locator("header a[hreflang='en']").ClickAsync();
        await page.ArriveAsync("/en/articles/");
        (await page.Locator("h1").InnerTextAsync()).ShouldBe(headline);
    }

    [Fact]
    public async Task Paper_gets_the_article_and_nothing_to_press()
    {
        var page = await Browser.OpenAsync();
        await page.GotoAsync(Installation.Portal.ToString());
        await page.Locator("a[href*='/articles/']").First.ClickAsync();
        await page.ArriveAsync("/articles/");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator("article p").First.IsVisibleAsync()).ShouldBeTrue();
        foreach (var pressed in await page.Locator("button, header nav, footer, input").AllAsync())
        {
            (await pressed.IsVisibleAsync()).ShouldBeFalse(await pressed.InnerTextAsync());
        }
    }

    [Fact]
    public async Task The_front_page_loads_without_errors_in_the_console()
    {
        var page = await Browser.OpenAsync(width: 390, height: 844);
        var problems = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                problems.Add(message.Text);
            }
        };
        page.PageError += (_, error) => problems.Add(error);
        await page.GotoAsync(
            Installation.Portal.ToString(),
            new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle }
        );
        problems.ShouldBeEmpty();
        // What runs is the production build, and the page that a link leads to has no errors either.
        (await page.ContentAsync()).ShouldNotContain("hmr-client");
        await page.Locator("a[href*='/articles/']").First.ClickAsync();
        await page.ArriveAsync("/articles/");
        problems.ShouldBeEmpty();
        await page.GotoAsync(Installation.Portal.ToString());
        // Nothing on a phone is wider than the phone.
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
    }

    [GeneratedRegex("href=\"(/en/articles/[^\"]+)\"")]
    private static partial Regex ArticleLink();
}
