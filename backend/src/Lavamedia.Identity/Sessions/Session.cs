using System.Net;
using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.Sessions;

/// <summary>One sign-in of a user, from the password to the sign-out: a family of refresh tokens.</summary>
public sealed class Session
{
    /// <summary>The key; access tokens carry it as <c>sid</c>.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the user.</summary>
    public Guid UserId { get; init; }

    /// <summary>The user.</summary>
    public User User { get; init; } = null!;

    /// <summary>The user's stamp at sign-in; the session ends when the user's stamp changes.</summary>
    public Guid SecurityStamp { get; init; }

    /// <summary>The address that signed in.</summary>
    public IPAddress? Address { get; init; }

    /// <summary>When it began, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it ends whatever happens, in database time.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was ended before its time.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Why it was ended.</summary>
    public SessionEnd? RevokedBecause { get; init; }
}
