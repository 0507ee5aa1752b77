using Lavamedia.Content.Items;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Sitemaps;

/// <summary>Cuts a long list of items into files.</summary>
internal static class SitemapFiles
{
    /// <summary>The most addresses of one file (sitemaps.org).</summary>
    public const int MaximumUrls = 50_000;

    /// <summary>The items of a file.</summary>
    public static IQueryable<ContentItem> Page(this IQueryable<ContentItem> items, int number, int urls) =>
        items.Skip((number - 1) * urls).Take(urls);

    /// <summary>The files that hold a list of items.</summary>
    public static async Task<IReadOnlyList<SitemapFile>> CutAsync(
        this IQueryable<ContentItem> items,
        string name,
        int urls,
        CancellationToken cancellationToken
    )
    {
        var count = await items.CountAsync(cancellationToken);
        var files = new List<SitemapFile>();
        for (var number = 1; (number - 1) * (long)urls < count; number++)
        {
            var modifiedAt = await items
                .Page(number, urls)
                .MaxAsync(item => (DateTimeOffset?)item.UpdatedAt, cancellationToken);
            files.Add(new SitemapFile($"{name}-{number}", modifiedAt));
        }

        return files;
    }
}
