using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.OneTimeTokens;

/// <summary>A link in a mail: good for one purpose, one use and a short time.</summary>
public sealed class OneTimeToken
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the person whose it is.</summary>
    public Guid UserId { get; init; }

    /// <summary>The person whose it is.</summary>
    public User User { get; init; } = null!;

    /// <summary>What it is good for.</summary>
    public OneTimePurpose Purpose { get; init; }

    /// <summary>SHA-256 of the token; the token itself is only in the mail.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>The address that the mail went to, and that its use proves.</summary>
    public required string Email { get; init; }

    /// <summary>The person's stamp when it was made: a changed password makes older links worthless.</summary>
    public Guid SecurityStamp { get; init; }

    /// <summary>When it was made, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it stops being good, in database time.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was used, or replaced by a newer one.</summary>
    public DateTimeOffset? UsedAt { get; init; }
}
