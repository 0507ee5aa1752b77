using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Tags;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Slugs;

/// <summary>
/// Knows which slugs of a locale are taken: those that something has, and those under which readers found something else
/// once, because these lead there for ever. The unique indexes have the last word.
/// </summary>
public sealed class FindFreeSlug(LavamediaDbContext database)
{
    /// <summary>The error when another item than <paramref name="itemId"/> has or had the slug, otherwise null.</summary>
    public Task<SlugTakenError?> RefuseForItemAsync(
        Guid itemId,
        string locale,
        string slug,
        CancellationToken cancellationToken
    ) =>
        RefuseAsync(
            // Slugs of items that the viewer may not see are taken as well: all filters are off.
            database
                .Set<ContentItem>()
                .IgnoreQueryFilters()
                .Where(item => item.Locale == locale && item.Id != itemId)
                .Select(item => item.Slug),
            Former(FormerSlugKind.Item, locale).Where(former => former.ContentId != itemId),
            slug,
            cancellationToken
        );

    /// <summary>The errors of items whose slugs others have or had, by the key of the item.</summary>
    /// <param name="wanted">The items and the slugs that they are to have.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<IReadOnlyDictionary<Guid, SlugTakenError>> RefuseForItemsAsync(
        IReadOnlyCollection<(Guid ItemId, string Locale, string Slug)> wanted,
        CancellationToken cancellationToken
    )
    {
        string[] slugs = [.. wanted.Select(want => want.Slug).Distinct()];
        var present = await database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .Where(item => slugs.Contains(item.Slug))
            .Select(item => new
            {
                item.Locale,
                item.Slug,
                Id = (Guid?)item.Id,
            })
            .Concat(
                database
                    .Set<FormerSlug>()
                    .Where(former => former.Kind == FormerSlugKind.Item && slugs.Contains(former.Slug))
                    .Select(former => new
                    {
                        former.Locale,
                        former.Slug,
                        Id = former.ContentId,
                    })
            )
            .ToListAsync(cancellationToken);
        var owners = present.ToLookup(owner => (owner.Locale, owner.Slug), owner => owner.Id);
        var refused = new Dictionary<Guid, SlugTakenError>();
        foreach (
            var (itemId, locale, slug) in wanted.Where(want =>
                owners[(want.Locale, want.Slug)].Any(id => id != want.ItemId)
            )
        )
        {
            // Few are taken, and a slug that is free is looked for only then.
            if (await RefuseForItemAsync(itemId, locale, slug, cancellationToken) is { } error)
            {
                refused[itemId] = error;
            }
        }

        return refused;
    }

    /// <summary>The error when another category than <paramref name="categoryId"/> has or had the slug, otherwise null.</summary>
    public Task<SlugTakenError?> RefuseForCategoryAsync(
        Guid categoryId,
        string locale,
        string slug,
        CancellationToken cancellationToken
    ) =>
        RefuseAsync(
            database
                .Set<Category>()
                .IgnoreQueryFilters()
                .Where(category => category.Locale == locale && category.Id != categoryId)
                .Select(category => category.Slug),
            Former(FormerSlugKind.Category, locale).Where(former => former.CategoryId != categoryId),
            slug,
            cancellationToken
        );

    /// <summary>The error when another tag than <paramref name="tagId"/> has or had the slug, otherwise null.</summary>
    public Task<SlugTakenError?> RefuseForTagAsync(
        Guid tagId,
        string locale,
        string slug,
        CancellationToken cancellationToken
    ) =>
        RefuseAsync(
            database
                .Set<Tag>()
                .IgnoreQueryFilters()
                .Where(tag => tag.Locale == locale && tag.Id != tagId)
                .Select(tag => tag.Slug),
            Former(FormerSlugKind.Tag, locale).Where(former => former.TagId != tagId),
            slug,
            cancellationToken
        );

    /// <summary>The error when another series than <paramref name="seriesId"/> has or had the slug, otherwise null.</summary>
    public Task<SlugTakenError?> RefuseForSeriesAsync(
        Guid seriesId,
        string locale,
        string slug,
        CancellationToken cancellationToken
    ) =>
        RefuseAsync(
            database
                .Set<Series.Series>()
                .IgnoreQueryFilters()
                .Where(series => series.Locale == locale && series.Id != seriesId)
                .Select(series => series.Slug),
            Former(FormerSlugKind.Series, locale).Where(former => former.SeriesId != seriesId),
            slug,
            cancellationToken
        );

    private IQueryable<FormerSlug> Former(FormerSlugKind kind, string locale) =>
        database.Set<FormerSlug>().Where(former => former.Kind == kind && former.Locale == locale);

    private static async Task<SlugTakenError?> RefuseAsync(
        IQueryable<string> present,
        IQueryable<FormerSlug> former,
        string slug,
        CancellationToken cancellationToken
    )
    {
        var stem = slug[..Math.Min(slug.Length, Slug.MaximumLength - 10)];
        var taken = await present
            .Where(other => other.StartsWith(stem))
            .Concat(former.Where(other => other.Slug.StartsWith(stem)).Select(other => other.Slug))
            .ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        return taken.Contains(slug) ? new SlugTakenError(slug, Slug.Suggest(slug, taken)) : null;
    }
}
