using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Slugs;

/// <summary>Knows which slugs of a locale are taken. The unique indexes have the last word.</summary>
public sealed class FindFreeSlug(LavamediaDbContext database)
{
    /// <summary>The error when another item than <paramref name="itemId"/> has the slug, otherwise null.</summary>
    public Task<SlugTakenError?> RefuseForItemAsync(
        Guid itemId,
        string locale,
        string slug,
        CancellationToken cancellationToken
    ) => RefuseAsync(SlugsOfItems(itemId, locale), slug, cancellationToken);

    /// <summary>The error when another category than <paramref name="categoryId"/> has the slug, otherwise null.</summary>
    public Task<SlugTakenError?> RefuseForCategoryAsync(
        Guid categoryId,
        string locale,
        string slug,
        CancellationToken cancellationToken
    ) => RefuseAsync(SlugsOfCategories(categoryId, locale), slug, cancellationToken);

    // Slugs of items that the viewer may not see are taken as well: all filters are off.
    private IQueryable<string> SlugsOfItems(Guid exceptId, string locale) =>
        database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .Where(item => item.Locale == locale && item.Id != exceptId)
            .Select(item => item.Slug);

    private IQueryable<string> SlugsOfCategories(Guid exceptId, string locale) =>
        database
            .Set<Category>()
            .IgnoreQueryFilters()
            .Where(category => category.Locale == locale && category.Id != exceptId)
            .Select(category => category.Slug);

    private static async Task<SlugTakenError?> RefuseAsync(
        IQueryable<string> slugs,
        string slug,
        CancellationToken cancellationToken
    )
    {
        var stem = slug[..Math.Min(slug.Length, Slug.MaximumLength - 10)];
        var taken = await slugs
            .Where(other => other.StartsWith(stem))
            .ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        return taken.Contains(slug) ? new SlugTakenError(slug, Slug.Suggest(slug, taken)) : null;
    }
}
