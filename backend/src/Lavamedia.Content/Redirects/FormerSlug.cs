using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Tags;

namespace Lavamedia.Content.Redirects;

/// <summary>
/// A slug under which readers found something once. It leads to the thing itself, not to another address: there are neither
/// chains nor loops, however often a slug changes.
/// </summary>
public sealed class FormerSlug
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What it named.</summary>
    public FormerSlugKind Kind { get; init; }

    /// <summary>The language.</summary>
    public required string Locale { get; init; }

    /// <summary>The slug.</summary>
    public required string Slug { get; init; }

    /// <summary>The item that had it.</summary>
    public Guid? ContentId { get; init; }

    /// <summary>The category that had it.</summary>
    public Guid? CategoryId { get; init; }

    /// <summary>The tag that had it, or that the tag which had it became one with.</summary>
    public Guid? TagId { get; init; }

    /// <summary>The series that had it.</summary>
    public Guid? SeriesId { get; init; }

    /// <summary>When it was given up.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>A slug that an item had.</summary>
    public static FormerSlug OfItem(ContentItem item, string slug) =>
        new()
        {
            Kind = FormerSlugKind.Item,
            Locale = item.Locale,
            Slug = slug,
            ContentId = item.Id,
        };

    /// <summary>A slug that a category had.</summary>
    public static FormerSlug OfCategory(Category category, string slug) =>
        new()
        {
            Kind = FormerSlugKind.Category,
            Locale = category.Locale,
            Slug = slug,
            CategoryId = category.Id,
        };

    /// <summary>A slug that a tag had.</summary>
    public static FormerSlug OfTag(Tag tag, string slug) =>
        new()
        {
            Kind = FormerSlugKind.Tag,
            Locale = tag.Locale,
            Slug = slug,
            TagId = tag.Id,
        };

    /// <summary>A slug that a series had.</summary>
    public static FormerSlug OfSeries(Series.Series series, string slug) =>
        new()
        {
            Kind = FormerSlugKind.Series,
            Locale = series.Locale,
            Slug = slug,
            SeriesId = series.Id,
        };
}
