using System.Net;

namespace Lavamedia.Identity.Sessions.Attempts;

/// <summary>A sign-in that failed, counted against the account name that was tried and the address it came from.</summary>
public sealed class SignInAttempt
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>SHA-256 of the account name in lower case: a name that nobody has may be a password typed in the wrong field.</summary>
    public required byte[] AccountHash { get; init; }

    /// <summary>The address it came from.</summary>
    public required IPAddress Address { get; init; }

    /// <summary>When, in database time.</summary>
    public DateTimeOffset AttemptedAt { get; init; }
}
