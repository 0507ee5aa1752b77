using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>What opens above the screens of the library, of what orders the site, and of what search engines see stands in nobody's way.</summary>
[Collection(NewsroomCollection.Name)]
public sealed class SiteDialogTests(BrowserFixture browser) : BrowserTests(browser)
{
    internal static IReadOnlyList<Opening> Openings { get; } =
    [
        new("features/media/asset-dialog.tsx", "/library", "library.open*"),
        new("features/media/delete-assets-dialog.tsx", "/library", DialogWalk.ChooseFile, "deletion.deleteChosen"),
        new("features/categories/category-dialog.tsx", "/categories", "categories.create"),
        new("features/tags/tag-dialog.tsx", "/tags?q={tag}", "tags.create"),
        new("features/tags/merge-dialog.tsx", "/tags?q={tag}", "tags.merge"),
        new("features/series/new-series-dialog.tsx", "/series", "series.create"),
        new("features/series/series-form.tsx", "/series/{series}", "series.delete"),
        new("features/content-types/new-content-type-dialog.tsx", "/content-types", "contentTypes.create"),
        new("features/content-types/content-type-form.tsx", "/content-types/{contentType}", "contentTypes.delete"),
        new("features/seo/redirects/redirect-dialog.tsx", "/seo/redirects?q={redirect}", "redirects.create"),
        new("features/seo/redirects/redirects-page.tsx", "/seo/redirects?q={redirect}", "redirects.file"),
        new(
            "features/seo/redirects/import-dialog.tsx",
            "/seo/redirects?q={redirect}",
            "redirects.file",
            "redirects.import"
        ),
        new("features/seo/redirects/delete-dialog.tsx", "/seo/redirects?q={redirect}", "redirects.delete"),
        new("features/newsletter/remove-dialog.tsx", "/newsletter?show=all&q={subscriber}", "newsletter.remove"),
        new("features/search/synonym-dialog.tsx", "/search", "search.addSynonyms"),
    ];

    [Theory]
    [InlineData(null)]
    [InlineData("redirects.create")]
    public async Task A_choice_that_is_open_hides_nothing_that_can_have_the_focus(string? dialog)
    {
        var page = await Browser.OpenAsync();
        var desk = new AdminDesk(page);
        await desk.SignInAsync(Installation.Administrator);
        await desk.SeeContentsAsync();
        await page.GotoAsync(new Uri(Installation.Admin, "/seo/redirects").ToString());
        var place = page.GetByRole(AriaRole.Main);
        if (dialog is not null)
        {
            await page.GetByRole(AriaRole.Button, new() { NameRegex = AdminWords.Of(dialog) }).First.ClickAsync();
            place = page.GetByRole(AriaRole.Dialog);
        }

        var choice = place.Locator("[role=combobox][aria-haspopup=listbox]").First;
        await choice.PressAsync("ArrowDown");
        var list = page.GetByRole(AriaRole.Listbox);
        await list.WaitForAsync();
        // What lies below a dialog is hidden by the dialog, which keeps the keyboard to itself.
        var within = dialog is null ? "html" : "[role=dialog], [role=listbox]";
        (await Scans.InBothThemesAsync(page, within)).ShouldBeEmpty();

        await page.Keyboard.PressAsync("Escape");
        await list.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        (await choice.EvaluateAsync<bool>("(control) => control === document.activeElement")).ShouldBeTrue();
        await place.WaitForAsync();
        await page.CloseAsync();
    }

    [Fact]
    public Task No_dialog_of_the_library_and_the_site_stands_in_anybodys_way() =>
        DialogWalk.RunAsync(Browser, Openings);
}
