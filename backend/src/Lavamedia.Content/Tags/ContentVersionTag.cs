namespace Lavamedia.Content.Tags;

/// <summary>A tag that a version carries.</summary>
public sealed class ContentVersionTag
{
    /// <summary>The version.</summary>
    public Guid VersionId { get; init; }

    /// <summary>The tag.</summary>
    public Guid TagId { get; init; }
}
