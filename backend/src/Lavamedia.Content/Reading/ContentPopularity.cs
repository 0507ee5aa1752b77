using Lavamedia.Content.Items;

namespace Lavamedia.Content.Reading;

/// <summary>How much an item is read beside the others, as a number that a search can weigh. Derived; whoever counts reading writes it.</summary>
public sealed class ContentPopularity
{
    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem? Content { get; init; }

    /// <summary>From 0, nobody reads it, to 1, nothing is read more.</summary>
    public double Popularity { get; init; }
}
