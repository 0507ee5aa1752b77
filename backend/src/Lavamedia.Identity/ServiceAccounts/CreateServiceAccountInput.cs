using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Roles;

namespace Lavamedia.Identity.ServiceAccounts;

/// <summary>What a new service account starts with.</summary>
public sealed record CreateServiceAccountInput
{
    /// <summary>What people call the program.</summary>
    public required string DisplayName { get; init; }

    /// <summary>A line on whose program it is and what it does.</summary>
    public string? Biography { get; init; }

    /// <summary>The roles that the account holds; its keys can only narrow what these allow.</summary>
    [ID<Role>]
    public required IReadOnlyList<Guid> RoleIds { get; init; }
}
