using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;

namespace Lavamedia.Content.Modelling;

/// <summary>
/// That a custom field of an item leads to another item. A row belongs to the version that was saved with it; readers follow it only to what
/// they may see.
/// </summary>
public sealed class ContentReference
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the version.</summary>
    public Guid VersionId { get; init; }

    /// <summary>The version.</summary>
    public ContentVersion Version { get; init; } = null!;

    /// <summary>The item while the row is part of the version that the item shows, otherwise null.</summary>
    public Guid? ShownByContentId { get; set; }

    /// <summary>The item that shows it.</summary>
    public ContentItem? ShownBy { get; init; }

    /// <summary>The field, within a group with its place: <c>steps.0.recipe</c>.</summary>
    public required string Field { get; init; }

    /// <summary>The key of the item that it leads to.</summary>
    public Guid TargetId { get; init; }

    /// <summary>The item that it leads to.</summary>
    public ContentItem Target { get; init; } = null!;
}
