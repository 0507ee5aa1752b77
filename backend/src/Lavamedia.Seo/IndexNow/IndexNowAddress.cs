namespace Lavamedia.Seo.IndexNow;

/// <summary>An address that search engines are still to be told of.</summary>
public sealed class IndexNowAddress
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>A path of the portal, once.</summary>
    public required string Path { get; init; }

    /// <summary>When it changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }
}
