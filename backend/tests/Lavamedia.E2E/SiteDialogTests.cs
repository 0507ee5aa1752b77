namespace Lavamedia.E2E;

/// <summary>What opens above the screens of the library, of what orders the site, and of what search engines see stands in nobody's way.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SiteDialogTests(BrowserFixture browser)
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

    [Fact]
    public Task No_dialog_of_the_library_and_the_site_stands_in_anybodys_way() =>
        DialogWalk.RunAsync(browser, Openings);
}
