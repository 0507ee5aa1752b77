namespace Lavamedia.Content.Versions;

/// <summary>A category that a version was put into.</summary>
public sealed class ContentVersionCategory
{
    /// <summary>The version.</summary>
    public Guid VersionId { get; init; }

    /// <summary>The category.</summary>
    public Guid CategoryId { get; init; }
}
