using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.Factors.Passkeys;

/// <summary>A passkey (WebAuthn): a key pair whose secret half never leaves the person's devices.</summary>
public sealed class Passkey
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaximumNameLength = 80;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the person.</summary>
    public Guid UserId { get; init; }

    /// <summary>The person.</summary>
    public User User { get; init; } = null!;

    /// <summary>What the person calls it.</summary>
    public required string Name { get; set; }

    /// <summary>What the authenticator calls it; unique.</summary>
    public required byte[] CredentialId { get; init; }

    /// <summary>The public half.</summary>
    public required byte[] PublicKey { get; init; }

    /// <summary>How often it signed, where the authenticator counts: a smaller number later means a copy.</summary>
    public long SignCount { get; set; }

    /// <summary>How the authenticator is reached.</summary>
    public List<string> Transports { get; init; } = [];

    /// <summary>Whether the device made sure of the person when it was made.</summary>
    public bool IsUserVerified { get; set; }

    /// <summary>Whether it can be kept in a key chain.</summary>
    public bool IsBackupEligible { get; init; }

    /// <summary>Whether it is kept in a key chain, so that a lost device loses nothing.</summary>
    public bool IsBackedUp { get; set; }

    /// <summary>What the authenticator said about itself when it was made.</summary>
    public required byte[] AttestationObject { get; init; }

    /// <summary>What the browser said when it was made.</summary>
    public required byte[] ClientDataJson { get; init; }

    /// <summary>When it was made, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last signed in.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }
}
