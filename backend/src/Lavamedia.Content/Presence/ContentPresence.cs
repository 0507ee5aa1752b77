using Lavamedia.Content.Items;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Presence;

/// <summary>
/// Somebody has an item open in a tab: a lease that the tab renews. Who does not renew it, because the browser or the machine is gone, is not
/// there any more after a moment.
/// </summary>
public sealed class ContentPresence
{
    /// <summary>How long a lease lasts.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(40);

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>The key of the person.</summary>
    public Guid UserId { get; init; }

    /// <summary>The person.</summary>
    public User User { get; init; } = null!;

    /// <summary>The tab, so that somebody with two tabs is told of himself.</summary>
    public required string Tab { get; init; }

    /// <summary>Whether the tab holds text that is not saved.</summary>
    public bool HasChanges { get; init; }

    /// <summary>The key of whoever took the item over from this tab.</summary>
    public Guid? TakenOverById { get; init; }

    /// <summary>Whoever took the item over from this tab: it writes no more until it takes it back.</summary>
    public User? TakenOverBy { get; init; }

    /// <summary>When the tab opened the item.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>Until when the tab counts as there.</summary>
    public DateTimeOffset ExpiresAt { get; init; }
}
