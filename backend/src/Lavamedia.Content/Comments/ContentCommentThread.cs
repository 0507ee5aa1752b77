using Lavamedia.Content.Anchors;
using Lavamedia.Content.Items;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Comments;

/// <summary>What the newsroom says to each other about an item, or about some words of it.</summary>
public sealed class ContentCommentThread : IAnchored
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <inheritdoc />
    public int? AnchorStart { get; set; }

    /// <inheritdoc />
    public int? AnchorEnd { get; set; }

    /// <inheritdoc />
    public string? AnchorQuote { get; set; }

    /// <inheritdoc />
    public string? AnchorPrefix { get; set; }

    /// <inheritdoc />
    public string? AnchorSuffix { get; set; }

    /// <inheritdoc />
    public int VersionNumber { get; set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was found to be settled; null while it is open.</summary>
    public DateTimeOffset? ResolvedAt { get; set; }

    /// <summary>The key of who found it settled.</summary>
    public Guid? ResolvedById { get; set; }

    /// <summary>Who found it settled.</summary>
    public User? ResolvedBy { get; init; }

    /// <summary>What is said, from the first word on.</summary>
    public List<ContentComment> Comments { get; init; } = [];
}
