using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Series;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Events;

/// <summary>Finds the pages of readers that an act on an item changes.</summary>
public sealed class FindAffectedPages(LavamediaDbContext database)
{
    /// <summary>The categories that list an item as it is stored now.</summary>
    public async Task<IReadOnlyList<ContentAddress>> CategoriesOfAsync(
        Guid contentId,
        CancellationToken cancellationToken
    ) =>
        await database
            .Set<ContentCategoryListing>()
            .Where(listing => listing.ContentId == contentId)
            .Join(
                database.Set<Category>(),
                listing => listing.CategoryId,
                category => category.Id,
                (_, category) => new ContentAddress(category.Locale, category.Slug)
            )
            .ToListAsync(cancellationToken);

    /// <summary>The pages after the act, together with those before it.</summary>
    /// <param name="item">The item after the act.</param>
    /// <param name="formerSlug">Its slug before the act.</param>
    /// <param name="formerCategories">The categories that listed it before the act.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<AffectedPages> FindAsync(
        ContentItem item,
        string formerSlug,
        IReadOnlyList<ContentAddress> formerCategories,
        CancellationToken cancellationToken
    )
    {
        var translations = await database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .Where(other =>
                other.TranslationSetId == item.TranslationSetId
                && other.Id != item.Id
                && other.Status == ContentStatus.Published
            )
            .Select(other => new ContentAddress(other.Locale, other.Slug))
            .ToListAsync(cancellationToken);
        // The other parts of a series count it, and lead to it.
        var alongside = await database
            .Set<SeriesPart>()
            .IgnoreQueryFilters()
            .Where(part =>
                part.Content.Status == ContentStatus.Published && part.Series.Parts.Any(own => own.ContentId == item.Id)
            )
            .Select(part => new ContentAddress(part.Content.Locale, part.Content.Slug))
            .ToListAsync(cancellationToken);
        IEnumerable<ContentAddress> items =
        [
            new(item.Locale, item.Slug),
            new(item.Locale, formerSlug),
            .. translations,
            .. alongside,
        ];
        var categories = await CategoriesOfAsync(item.Id, cancellationToken);
        return new AffectedPages([.. items.Distinct()], [.. formerCategories.Concat(categories).Distinct()]);
    }
}
