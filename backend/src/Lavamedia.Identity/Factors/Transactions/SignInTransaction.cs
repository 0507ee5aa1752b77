using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.Factors.Transactions;

/// <summary>
/// What the server knows between two steps of a sign-in or of an enrolment. Belongs to one browser, one step and one use
/// (T-10), and is stored, so that the next step may come to another instance.
/// </summary>
public sealed class SignInTransaction
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>SHA-256 of the token that the browser holds.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>What it is for.</summary>
    public SignInStep Step { get; init; }

    /// <summary>The key of the person; null before a passkey has said who it is.</summary>
    public Guid? UserId { get; init; }

    /// <summary>The person.</summary>
    public User? User { get; init; }

    /// <summary>The person's stamp when it began: it ends when the password changes.</summary>
    public Guid? SecurityStamp { get; init; }

    /// <summary>What the step must be compared with, such as a challenge; protected where it is secret.</summary>
    public string? State { get; init; }

    /// <summary>Wrong codes so far.</summary>
    public int FailedAttempts { get; init; }

    /// <summary>When it began, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it can no longer be completed, in database time.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was completed.</summary>
    public DateTimeOffset? CompletedAt { get; init; }
}
