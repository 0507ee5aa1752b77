using Lavamedia.Content.Items;
using Lavamedia.Content.Slugs;
using Lavamedia.Platform.Data;
using Lavamedia.Seo.Metadata;
using Lavamedia.Seo.Site;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Seo.Sitemaps;

/// <summary>The items that search engines are invited to: published, not kept from search engines, and not said to be at home elsewhere.</summary>
internal sealed class IndexedItems(LavamediaDbContext database, IOptions<SiteOptions> site)
{
    /// <summary>Those of a type, in the order in which readers saw them first: what is added stands in the last file.</summary>
    public IQueryable<ContentItem> Of(ContentType type)
    {
        var portal = site.Value.AddressOf(string.Empty);
        return database
            .Set<ContentItem>()
            .Where(item => item.Status == ContentStatus.Published && item.Type == type)
            .Where(item =>
                !database
                    .Set<SeoMetadata>()
                    .Any(seo =>
                        seo.ContentId == item.Id
                        && (seo.IsHidden || (seo.CanonicalUrl != null && !seo.CanonicalUrl.StartsWith(portal)))
                    )
            )
            .OrderBy(item => item.PublishedAt)
            .ThenBy(item => item.Id);
    }

    /// <summary>What a sitemap says of each of some items.</summary>
    public static async IAsyncEnumerable<SitemapUrl> ReadAsync(
        IQueryable<ContentItem> items,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var rows = items
            .Select(item => new
            {
                item.Type,
                item.Locale,
                item.Slug,
                item.UpdatedAt,
                Translations = item
                    .TranslationSet.Items.Where(other => other.Id != item.Id && other.Status == ContentStatus.Published)
                    .Select(other => new
                    {
                        other.Type,
                        other.Locale,
                        other.Slug,
                    })
                    .ToList(),
            })
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var path = ContentPath.Item(row.Type, row.Locale, row.Slug);
            yield return new SitemapUrl(path)
            {
                ModifiedAt = row.UpdatedAt,
                Alternates =
                    row.Translations.Count == 0
                        ? []
                        :
                        [
                            new SitemapAlternate(row.Locale, path),
                            .. row.Translations.Select(other => new SitemapAlternate(
                                other.Locale,
                                ContentPath.Item(other.Type, other.Locale, other.Slug)
                            )),
                        ],
            };
        }
    }
}
