using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.Roles;

/// <summary>How roles are changed and given.</summary>
[MutationType]
public static class RoleMutations
{
    /// <summary>Adds a role. Nobody puts a right into it that he does not hold.</summary>
    [Error<ValidationError>]
    [Error<RoleNameTakenError>]
    [Error<RightNotHeldError>]
    [Error<ForbiddenError>]
    [Authorize(IdentityPermissions.ManageRoles)]
    public static Task<MutationResult<Role>> CreateRoleAsync(
        CreateRoleInput input,
        CreateRole command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Changes what a role is called and what it may do. Nobody adds or removes a right that he does not hold.</summary>
    [Error<RoleNotFoundError>]
    [Error<RoleConflictError>]
    [Error<RoleProtectedError>]
    [Error<ValidationError>]
    [Error<RoleNameTakenError>]
    [Error<RightNotHeldError>]
    [Error<ForbiddenError>]
    [Authorize(IdentityPermissions.ManageRoles)]
    public static Task<MutationResult<Role>> UpdateRoleAsync(
        UpdateRoleInput input,
        UpdateRole command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Removes a role from the system and from everybody who holds it.</summary>
    /// <param name="id">The role.</param>
    /// <param name="expectedVersion">The version of the role that the caller knows.</param>
    [Error<RoleNotFoundError>]
    [Error<RoleConflictError>]
    [Error<RoleProtectedError>]
    [Error<RightNotHeldError>]
    [Error<ForbiddenError>]
    [Authorize(IdentityPermissions.ManageRoles)]
    public static Task<MutationResult<DeletedRole>> DeleteRoleAsync(
        [ID<Role>] Guid id,
        int expectedVersion,
        DeleteRole command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, cancellationToken);

    /// <summary>Gives roles to a user and takes roles away.</summary>
    [Error<UserNotFoundError>]
    [Error<RoleNotFoundError>]
    [Error<RightNotHeldError>]
    [Error<LastAdministratorError>]
    [Error<ForbiddenError>]
    [Authorize(IdentityPermissions.ManageUsers)]
    public static Task<MutationResult<User>> AssignUserRolesAsync(
        AssignUserRolesInput input,
        AssignUserRoles command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);
}
