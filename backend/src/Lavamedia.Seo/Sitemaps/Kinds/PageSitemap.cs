using System.Runtime.CompilerServices;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Slugs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Sitemaps.Kinds;

/// <summary>The front pages, and pages such as "About".</summary>
internal sealed class PageSitemap(IndexedItems items) : ISitemap
{
    public string Name => "pages";

    public async Task<IReadOnlyList<SitemapFile>> ListAsync(CancellationToken cancellationToken) =>
        [
            new SitemapFile(
                $"{Name}-1",
                await items.Of(ContentType.Page).MaxAsync(item => (DateTimeOffset?)item.UpdatedAt, cancellationToken)
            ),
        ];

    public async IAsyncEnumerable<SitemapUrl> ReadAsync(
        int number,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (number != 1)
        {
            yield break;
        }

        var fronts = ContentLocales
            .Supported.Select(locale => new SitemapAlternate(locale, ContentPath.OfFrontPage(locale)))
            .ToList();
        foreach (var front in fronts)
        {
            yield return new SitemapUrl(front.Path) { Alternates = fronts };
        }

        var pages = items.Of(ContentType.Page).Take(SitemapFiles.MaximumUrls - fronts.Count);
        await foreach (var page in IndexedItems.ReadAsync(pages, cancellationToken))
        {
            yield return page;
        }
    }
}
