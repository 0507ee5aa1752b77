using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.Sessions;

namespace Lavamedia.Identity.OpenIdConnect.Authorize;

/// <summary>What a client exchanges for tokens once, within a minute.</summary>
public sealed class AuthorizationCode
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>SHA-256 of the code; the code itself is never stored.</summary>
    public required byte[] CodeHash { get; init; }

    /// <summary>The client that it was given to.</summary>
    public required Guid ClientId { get; init; }

    /// <summary>The client.</summary>
    public Client Client { get; init; } = null!;

    /// <summary>The session of the person who agreed.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>The session.</summary>
    public Session Session { get; init; } = null!;

    /// <summary>The address that it was sent to.</summary>
    public required string RedirectUri { get; init; }

    /// <summary>The challenge of PKCE, S256.</summary>
    public required string CodeChallenge { get; init; }

    /// <summary>What the ID token repeats.</summary>
    public string? Nonce { get; init; }

    /// <summary>What the person agreed to.</summary>
    public required List<string> Scopes { get; init; }

    /// <summary>When it ends, in database time.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was exchanged; null while it is good.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>The session of the tokens that it became.</summary>
    public Guid? GrantId { get; init; }

    /// <summary>That session.</summary>
    public Session? Grant { get; init; }
}
