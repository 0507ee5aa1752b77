using System.Net;
using Lavamedia.Identity.OpenIdConnect.Clients;
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

    /// <summary>The client that the session's tokens were given to; null for a sign-in to our own applications.</summary>
    public Guid? ClientId { get; init; }

    /// <summary>The client.</summary>
    public Client? Client { get; init; }

    /// <summary>What the client's tokens are narrowed to; empty for our own applications, whose tokens are not.</summary>
    public List<string> Scopes { get; init; } = [];

    /// <summary>The sign-in in which the person agreed that the client gets tokens.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>That sign-in.</summary>
    public Session? Parent { get; init; }

    /// <summary>Whether the client may go on when the person has signed out (<c>offline_access</c>).</summary>
    public bool IsOffline { get; init; }

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
