using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>Every screen of the admin, light and dark, held against WCAG 2.2 AA. The routes are read where the admin declares them.</summary>
[Collection(ScreensCollection.Name)]
public sealed partial class EveryScreenTests(BrowserFixture browser) : BrowserTests(browser)
{
    [Fact]
    public async Task No_screen_of_the_admin_stands_in_anybodys_way()
    {
        string[] paths = [.. Paths(), .. await KeyedRoutes.AddressesAsync()];
        // Only now: what the admin has once asked for it does not ask for again.
        var page = await Browser.OpenAsync();
        var desk = new AdminDesk(page);
        await desk.SignInAsync(Installation.Administrator);
        await desk.SeeContentsAsync();

        var violations = new List<string>();
        foreach (var path in paths)
        {
            await desk.GoAsync(path);
            await page.SettleAsync();
            (await page.GetByText(NothingThere()).CountAsync()).ShouldBe(0, path);
            // What a screen offers whose question failed.
            (await page.GetByRole(AriaRole.Button, new() { Name = "Réessayer" }).CountAsync()).ShouldBe(0, path);
            violations.AddRange((await Scans.InBothThemesAsync(page)).Select(violation => $"{path}: {violation}"));
        }

        violations.ShouldBeEmpty();
        await page.CloseAsync();
    }

    /// <summary>What screens say whose thing is not there: they would have been looked at for nothing.</summary>
    [GeneratedRegex(@"^Cet?t?e? \w+ n’existe (pas|plus)")]
    private static partial Regex NothingThere();

    /// <summary>All addresses without a key of a thing in them, a new item, which has the editor, and other views; <see cref="KeyedRoutes"/> has the others.</summary>
    private static IEnumerable<string> Paths() =>
        Regex
            .Matches(File.ReadAllText(Repository.PathOf("frontend/apps/admin/src/app/paths.ts")), @"'(/[a-z/-]*)'")
            .Select(match => match.Groups[1].Value)
            .Where(path => path != "/signed-in")
            .Append("/audit")
            .Append("/content/new")
            .Append("/calendar?view=agenda")
            .Append("/seo/links?show=all")
            .Append("/newsletter?show=all")
            .Append("/users?status=SUSPENDED")
            .Distinct();
}
