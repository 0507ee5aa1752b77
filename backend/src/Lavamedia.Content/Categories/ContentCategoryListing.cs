namespace Lavamedia.Content.Categories;

/// <summary>
/// An item that a category lists: because it is in the category, or in one below. Derived from the links and the tree of
/// categories, so that the list of a section is one indexed read.
/// </summary>
public sealed class ContentCategoryListing
{
    /// <summary>The category that lists the item.</summary>
    public Guid CategoryId { get; init; }

    /// <summary>The item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>Whether readers see the item. Kept by the database, see <see cref="CountListings"/>.</summary>
    public bool IsPublished { get; init; }
}
