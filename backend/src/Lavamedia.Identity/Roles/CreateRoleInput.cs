using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Roles;

/// <summary>What a new role starts with.</summary>
public sealed record CreateRoleInput
{
    /// <summary>The name; no other role may have it.</summary>
    public required string Name { get; init; }

    /// <summary>What those who hold the role do.</summary>
    public string? Description { get; init; }

    /// <summary>The permissions that come with the role.</summary>
    [ID<Permission>]
    public IReadOnlyList<Guid>? PermissionIds { get; init; }
}
