using System.Runtime.CompilerServices;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Slugs;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Sitemaps.Kinds;

/// <summary>Categories in which something is published.</summary>
internal sealed class CategorySitemap(LavamediaDbContext database) : ISitemap
{
    public string Name => "categories";

    private IQueryable<Category> Categories =>
        database
            .Set<Category>()
            .Where(category => category.Count != null && category.Count.PublishedItems > 0)
            .OrderBy(category => category.Id);

    public async Task<IReadOnlyList<SitemapFile>> ListAsync(CancellationToken cancellationToken) =>
        await Categories.AnyAsync(cancellationToken) ? [new SitemapFile($"{Name}-1", ModifiedAt: null)] : [];

    public async IAsyncEnumerable<SitemapUrl> ReadAsync(
        int number,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var rows = Categories
            .Skip((number - 1) * SitemapFiles.MaximumUrls)
            .Take(SitemapFiles.MaximumUrls)
            .Select(category => new
            {
                category.Locale,
                category.Slug,
                Translations = category
                    .TranslationSet.Categories.Where(other => other.Id != category.Id)
                    .Select(other => new { other.Locale, other.Slug })
                    .ToList(),
            })
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var path = ContentPath.Category(row.Locale, row.Slug);
            yield return new SitemapUrl(path)
            {
                Alternates =
                    row.Translations.Count == 0
                        ? []
                        :
                        [
                            new SitemapAlternate(row.Locale, path),
                            .. row.Translations.Select(other => new SitemapAlternate(
                                other.Locale,
                                ContentPath.Category(other.Locale, other.Slug)
                            )),
                        ],
            };
        }
    }
}
