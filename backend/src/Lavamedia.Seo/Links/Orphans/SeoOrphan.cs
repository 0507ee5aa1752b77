using Lavamedia.Content.Items;

namespace Lavamedia.Seo.Links.Orphans;

/// <summary>That no page leads readers to a published article.</summary>
public sealed class SeoOrphan
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the article; one row for each.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The article.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>When that was found out.</summary>
    public DateTimeOffset FoundAt { get; init; }
}
