using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>What a new key may do, how much of it, and how long.</summary>
/// <param name="DaysValid">In how many days it ends, from 1 to 366.</param>
/// <param name="RequestsPerMinute">How many requests a minute may have.</param>
/// <param name="CostPerMinute">How much field cost of GraphQL operations a minute may have.</param>
/// <param name="CostPerOperation">The greatest field cost of one GraphQL operation; the server's own limit holds as well.</param>
public sealed record CreateApiKeyInput(
    int DaysValid = 90,
    int RequestsPerMinute = 600,
    int CostPerMinute = 60_000,
    int CostPerOperation = 1_000
)
{
    /// <summary>The service account.</summary>
    [ID<User>]
    public required Guid AccountId { get; init; }

    /// <summary>What the key is for.</summary>
    public required string Name { get; init; }

    /// <summary>Codes of the permissions that the key may use of those its account holds. None: it reads what readers read.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }
}
