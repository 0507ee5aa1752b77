using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Series;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Events;

/// <summary>Finds the pages of readers that an act on items changes.</summary>
public sealed class FindAffectedPages(LavamediaDbContext database)
{
    /// <summary>Notes where readers find items as they are stored now, before the act.</summary>
    public async Task<FormerPages> NoteAsync(
        IReadOnlyCollection<ContentItem> items,
        CancellationToken cancellationToken
    ) =>
        new(
            items.ToDictionary(item => item.Id, item => item.Slug),
            await CategoriesOfAsync([.. items.Select(item => item.Id)], cancellationToken)
        );

    /// <summary>The pages of each item after the act, together with those before it.</summary>
    /// <param name="items">The items after the act.</param>
    /// <param name="former">What was noted before it.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<IReadOnlyDictionary<Guid, AffectedPages>> FindAsync(
        IReadOnlyCollection<ContentItem> items,
        FormerPages former,
        CancellationToken cancellationToken
    )
    {
        Guid[] sets = [.. items.Select(item => item.TranslationSetId).Distinct()];
        var published = await database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .Where(other => sets.Contains(other.TranslationSetId) && other.Status == ContentStatus.Published)
            .Select(other => new
            {
                other.Id,
                other.TranslationSetId,
                other.Locale,
                other.Slug,
            })
            .ToListAsync(cancellationToken);
        var bySet = published.ToLookup(other => other.TranslationSetId);
        var alongside = await InSeriesAsync([.. items.Select(item => item.Id)], cancellationToken);
        var categories = await CategoriesOfAsync([.. items.Select(item => item.Id)], cancellationToken);
        return items.ToDictionary(
            item => item.Id,
            item =>
            {
                IEnumerable<ContentAddress> addresses =
                [
                    new(item.Locale, item.Slug),
                    new(item.Locale, former.Slugs[item.Id]),
                    .. bySet[item.TranslationSetId]
                        .Where(other => other.Id != item.Id)
                        .Select(other => new ContentAddress(other.Locale, other.Slug)),
                    .. alongside[item.Id],
                ];
                return new AffectedPages(
                    [.. addresses.Distinct()],
                    [.. former.Categories[item.Id].Concat(categories[item.Id]).Distinct()]
                );
            }
        );
    }

    /// <summary>The other parts of the series of items: they count them, and lead to them.</summary>
    private async Task<ILookup<Guid, ContentAddress>> InSeriesAsync(
        Guid[] contentIds,
        CancellationToken cancellationToken
    )
    {
        var parts = await database
            .Set<SeriesPart>()
            .IgnoreQueryFilters()
            .Where(own => contentIds.Contains(own.ContentId))
            .SelectMany(
                own => own.Series.Parts.Where(part => part.Content.Status == ContentStatus.Published),
                (own, part) =>
                    new
                    {
                        own.ContentId,
                        part.Content.Locale,
                        part.Content.Slug,
                    }
            )
            .ToListAsync(cancellationToken);
        return parts.ToLookup(part => part.ContentId, part => new ContentAddress(part.Locale, part.Slug));
    }

    private async Task<ILookup<Guid, ContentAddress>> CategoriesOfAsync(
        Guid[] contentIds,
        CancellationToken cancellationToken
    )
    {
        var listings = await database
            .Set<ContentCategoryListing>()
            .Where(listing => contentIds.Contains(listing.ContentId))
            .Join(
                database.Set<Category>(),
                listing => listing.CategoryId,
                category => category.Id,
                (listing, category) =>
                    new
                    {
                        listing.ContentId,
                        category.Locale,
                        category.Slug,
                    }
            )
            .ToListAsync(cancellationToken);
        return listings.ToLookup(
            listing => listing.ContentId,
            listing => new ContentAddress(listing.Locale, listing.Slug)
        );
    }
}
