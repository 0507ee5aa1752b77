using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Roles;

/// <summary>Members that are not given stay as they are; <c>null</c> clears.</summary>
public sealed record UpdateRoleInput
{
    /// <summary>The role.</summary>
    [ID<Role>]
    public required Guid Id { get; init; }

    /// <summary>The version of the role that the caller knows.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The name; no other role may have it.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>What those who hold the role do.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>All permissions that come with the role.</summary>
    [ID<Permission>]
    public Optional<IReadOnlyList<Guid>?> PermissionIds { get; init; }
}
