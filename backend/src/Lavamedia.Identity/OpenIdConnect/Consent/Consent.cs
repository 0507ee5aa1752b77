using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.OpenIdConnect.Consent;

/// <summary>What a person agreed that a client may do.</summary>
public sealed class Consent
{
    /// <summary>The key of the person.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The person.</summary>
    public User User { get; init; } = null!;

    /// <summary>The key of the client.</summary>
    public required Guid ClientId { get; init; }

    /// <summary>The client.</summary>
    public Client Client { get; init; } = null!;

    /// <summary>What was agreed to, all times together.</summary>
    public required List<string> Scopes { get; init; }

    /// <summary>When the person last agreed, in database time.</summary>
    public DateTimeOffset GrantedAt { get; init; }
}
