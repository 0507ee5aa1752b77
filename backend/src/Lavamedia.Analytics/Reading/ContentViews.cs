using Lavamedia.Content.Items;

namespace Lavamedia.Analytics.Reading;

/// <summary>How often an item was read within an hour: what page views add up to, so that ranks need not count them.</summary>
public sealed class ContentViews
{
    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem? Content { get; init; }

    /// <summary>When the hour began.</summary>
    public DateTimeOffset Hour { get; init; }

    /// <summary>How often.</summary>
    public int Views { get; init; }
}
