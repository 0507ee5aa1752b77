namespace Lavamedia.Content.Categories;

/// <summary>An item's place in a category, as the version that the item shows says it.</summary>
public sealed class ContentCategoryLink
{
    /// <summary>The item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The category.</summary>
    public Guid CategoryId { get; init; }

    /// <summary>The place among the item's categories, from 0; the first is the item's main section.</summary>
    public int Position { get; set; }
}
