namespace Lavamedia.Identity.Sessions;

/// <summary>A key to a new access token, good for one use. Its successors form a family that lives and dies together.</summary>
public sealed class RefreshToken
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The session: the same for a token and all its successors.</summary>
    public Guid SessionId { get; init; }

    /// <summary>The session.</summary>
    public Session Session { get; init; } = null!;

    /// <summary>SHA-256 of the token; the token itself is never stored.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>When it was made, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was exchanged for a successor; null while it is good.</summary>
    public DateTimeOffset? UsedAt { get; init; }
}
