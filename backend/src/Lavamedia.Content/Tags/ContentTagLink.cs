namespace Lavamedia.Content.Tags;

/// <summary>A tag of an item, as the version that the item shows says it.</summary>
public sealed class ContentTagLink
{
    /// <summary>The item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The tag.</summary>
    public Guid TagId { get; init; }

    /// <summary>The place among the item's tags, from 0.</summary>
    public int Position { get; set; }
}
