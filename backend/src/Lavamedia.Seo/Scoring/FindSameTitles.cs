using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Lavamedia.Seo.Metadata;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Scoring;

/// <summary>Counts published pages by their titles in search results, in whatever capitals.</summary>
public sealed class FindSameTitles(LavamediaDbContext database)
{
    /// <summary>How many published pages have each of some titles, by language and title in lower case.</summary>
    /// <param name="titles">The titles.</param>
    /// <param name="except">A page that is not counted.</param>
    /// <param name="cancellationToken">Stops counting.</param>
    public async Task<IReadOnlyDictionary<(string Locale, string Title), int>> CountAsync(
        IEnumerable<string> titles,
        Guid? except,
        CancellationToken cancellationToken
    )
    {
        var wanted = titles.Where(title => title.Length > 0).Select(Key).Distinct().ToList();
        if (wanted.Count == 0)
        {
            return new Dictionary<(string, string), int>();
        }

        // Each half has an index of titles in lower case; both in one expression would be read from every page. The database
        // lowers, by its own collation; there is no culture to name.
#pragma warning disable CA1304, CA1311
        var items = database
            .Set<ContentItem>()
            .Where(item => item.Status == ContentStatus.Published && item.Id != except);
        var metadata = database.Set<SeoMetadata>().Where(seo => seo.MetaTitle != null);
        var own = items
            .Where(item => wanted.Contains(item.Title.ToLower()) && !metadata.Any(seo => seo.ContentId == item.Id))
            .Select(item => new { item.Locale, Title = item.Title.ToLower() });
        var given = metadata
            .Where(seo => wanted.Contains(seo.MetaTitle!.ToLower()))
            .Join(
                items,
                seo => seo.ContentId,
                item => item.Id,
                (seo, item) => new { item.Locale, Title = seo.MetaTitle!.ToLower() }
            );
        var counts = await own.Concat(given)
            .GroupBy(page => new { page.Locale, page.Title })
            .Select(group => new
            {
                group.Key.Locale,
                group.Key.Title,
                Count = group.Count(),
            })
            .ToListAsync(cancellationToken);
#pragma warning restore CA1304, CA1311
        return counts.ToDictionary(count => (count.Locale, count.Title), count => count.Count);
    }

    /// <summary>A title as it is compared.</summary>
    public static string Key(string title) => title.ToLowerInvariant();
}
