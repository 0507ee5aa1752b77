using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.Factors.Authenticators;

/// <summary>A code on paper for who has lost the authenticator app; good for one use.</summary>
public sealed class RecoveryCode
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the person.</summary>
    public Guid UserId { get; init; }

    /// <summary>The person.</summary>
    public User User { get; init; } = null!;

    /// <summary>SHA-256 of the code, which has 80 bits of chance: a fast hash is enough.</summary>
    public required byte[] CodeHash { get; init; }

    /// <summary>When it was used up.</summary>
    public DateTimeOffset? UsedAt { get; init; }
}
