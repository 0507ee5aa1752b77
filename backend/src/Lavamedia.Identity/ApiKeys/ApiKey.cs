using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>Lets a program act as its service account, within scopes and budgets of its own.</summary>
public sealed class ApiKey
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the service account.</summary>
    public Guid AccountId { get; init; }

    /// <summary>The service account: the key can never do more than it.</summary>
    public User Account { get; init; } = null!;

    /// <summary>What the key is for, so that people know it again.</summary>
    public required string Name { get; init; }

    /// <summary>The first characters, to tell keys apart; too few to guess the rest.</summary>
    public required string Prefix { get; init; }

    /// <summary>SHA-256 of the key; the key itself is shown once and never stored.</summary>
    public required byte[] SecretHash { get; init; }

    /// <summary>Codes of the permissions that the key may use of those its account holds.</summary>
    public required List<string> Scopes { get; init; }

    /// <summary>How many requests a minute may have.</summary>
    public int RequestsPerMinute { get; init; }

    /// <summary>How much field cost of GraphQL operations a minute may have.</summary>
    public int CostPerMinute { get; init; }

    /// <summary>The greatest field cost of one GraphQL operation.</summary>
    public int CostPerOperation { get; init; }

    /// <summary>The key of the person who made it.</summary>
    public Guid? CreatedById { get; init; }

    /// <summary>The person who made it.</summary>
    public User? CreatedBy { get; init; }

    /// <summary>When it was made, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it ends by itself, in database time.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was last used, give or take ten minutes.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>When it was revoked.</summary>
    public DateTimeOffset? RevokedAt { get; init; }
}
