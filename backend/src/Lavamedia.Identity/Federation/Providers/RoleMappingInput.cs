using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Roles;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>A group at a provider brings a role here.</summary>
public sealed record RoleMappingInput
{
    /// <summary>The value of the provider's claim.</summary>
    public required string ClaimValue { get; init; }

    /// <summary>The role.</summary>
    [ID<Role>]
    public required Guid RoleId { get; init; }
}
