using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Previews;

/// <summary>Lets whoever has its address see one version of one item on the portal, until it expires or is revoked.</summary>
public sealed class PreviewLink
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What it was made for.</summary>
    public PreviewLinkKind Kind { get; init; }

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>The key of the version.</summary>
    public Guid VersionId { get; init; }

    /// <summary>The one version that it shows.</summary>
    public ContentVersion Version { get; init; } = null!;

    /// <summary>What the item is to readers. Kept here because whoever follows the link may not see the item.</summary>
    public ContentType Type { get; init; }

    /// <summary>The language of the item. Kept here because whoever follows the link may not see the item.</summary>
    public required string Locale { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The key of the user who made it; column <c>created_by</c>.</summary>
    public Guid? CreatedById { get; init; }

    /// <summary>The user who made it.</summary>
    public User? CreatedBy { get; init; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was ended before that.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}
