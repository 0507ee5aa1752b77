using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>Every screen against WCAG 2.2 AA with axe, light and dark, wide and narrow.</summary>
[Collection(ScreensCollection.Name)]
public sealed class AccessibilityTests(BrowserFixture browser) : BrowserTests(browser)
{
    [Theory]
    [InlineData("/", ColorScheme.Light, 1280)]
    [InlineData("/", ColorScheme.Dark, 390)]
    [InlineData("/en", ColorScheme.Dark, 1280)]
    [InlineData("article", ColorScheme.Light, 390)]
    [InlineData("article", ColorScheme.Dark, 1280)]
    [InlineData("/nowhere", ColorScheme.Light, 1280)]
    [InlineData("/newsletter?state=refused", ColorScheme.Light, 390)]
    [InlineData("/en/newsletter", ColorScheme.Dark, 1280)]
    [InlineData("/privacy-choices", ColorScheme.Dark, 390)]
    [InlineData("/en/privacy-choices", ColorScheme.Light, 1280)]
    public async Task The_portal_has_no_violation(string path, ColorScheme scheme, int width)
    {
        var page = await Browser.OpenAsync(width: width);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await page.GotoAsync(new Uri(Installation.Portal, path == "article" ? "/" : path).ToString());
        if (path == "article")
        {
            await page.Locator("a[href*='/articles/']").First.ClickAsync();
            await page.ArriveAsync("/articles/");
            await page.Locator("article p").First.WaitForAsync();
        }
        await Scans.NoViolationAsync(page);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task The_page_where_everybody_signs_in_has_no_violation(ColorScheme scheme, int width)
    {
        var page = await OpenAdminAsync(scheme, width);
        // The admin sends whom it does not know there.
        await page.GetByLabel("Mot de passe", new PageGetByLabelOptions { Exact = true }).WaitForAsync();
        await page.GetByLabel("Adresse e-mail").WaitForAsync();
        await Scans.NoViolationAsync(page);
    }

    /// <summary>Wide, <see cref="EveryScreenTests"/> looks at them, and at all others.</summary>
    [Fact]
    public async Task The_screens_of_the_admin_have_no_violation_on_a_phone_in_the_dark()
    {
        var page = await OpenAdminAsync(ColorScheme.Dark, 390);
        var desk = new AdminDesk(page);
        await desk.SignInAsync(Installation.Administrator);
        await page.LeaveAsync("/auth/");
        await page.SettleAsync();
        foreach (
            var screen in new[]
            {
                "/",
                "/content",
                "/content/new",
                "/board",
                "/calendar",
                "/calendar?view=agenda",
                "/releases",
                "/schedules",
                "/workflow",
                "/library",
                "/categories",
                "/seo/links?show=all",
                "/seo/orphans",
                "/newsletter?show=all",
                "/users",
                "/users?status=SUSPENDED",
                "/roles",
                "/identity-providers",
                "/applications",
                "/service-accounts",
                "/audit",
                "/account",
            }
        )
        {
            await desk.GoAsync(screen);
            await page.SettleAsync();
            await Scans.NoViolationAsync(page, screen);
        }
    }

    private async Task<IPage> OpenAdminAsync(ColorScheme scheme, int width)
    {
        var page = await Browser.OpenAsync(width: width);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await page.GotoAsync(Installation.Admin.ToString());
        return page;
    }
}
