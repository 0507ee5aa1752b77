using System.Net;
using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.Sessions;

/// <summary>One sign-in of a user, from the password to the sign-out: a family of refresh tokens.</summary>
public sealed class Session
{
    /// <summary>So much of what a browser calls itself is kept, in characters.</summary>
    public const int MaximumUserAgentLength = 400;

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

    /// <summary>How the person proved who it is, as RFC 8176 names it: <c>pwd</c>, <c>otp</c>, <c>hwk</c>, <c>mfa</c>.</summary>
    public List<string> Methods { get; init; } = [];

    /// <summary>When the person last proved it, in database time: changing factors asks for a recent time (T-10).</summary>
    public DateTimeOffset AuthenticatedAt { get; init; }

    /// <summary>What the browser or program called itself.</summary>
    public string? UserAgent { get; init; }

    /// <summary>When it was last renewed, in database time.</summary>
    public DateTimeOffset LastSeenAt { get; init; }

    /// <summary>When it began, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it ends whatever happens, in database time.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was ended before its time.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Why it was ended.</summary>
    public SessionEnd? RevokedBecause { get; init; }
}
