using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.Factors.Authenticators;

/// <summary>An authenticator app that shows codes (RFC 6238); one for a person.</summary>
public sealed class Authenticator
{
    /// <summary>The key of the person.</summary>
    public Guid UserId { get; init; }

    /// <summary>The person.</summary>
    public User User { get; init; } = null!;

    /// <summary>The shared secret, encrypted by ASP.NET Core Data Protection.</summary>
    public required string ProtectedSecret { get; set; }

    /// <summary>The time step of the last code that was taken: no code is taken twice.</summary>
    public long LastStep { get; set; }

    /// <summary>When it was added, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
