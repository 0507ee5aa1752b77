using Lavamedia.Content.Categories;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Access;

/// <summary>How roles are limited to categories.</summary>
[MutationType]
public static class CategoryRoleMutations
{
    /// <summary>
    /// Gives a user roles in categories and all below them, and takes them away. Of a role, only the rights over content and
    /// categories count there.
    /// </summary>
    [Error<UserNotFoundError>]
    [Error<RoleNotFoundError>]
    [Error<CategoryNotFoundError>]
    [Error<RightNotHeldError>]
    [Error<ForbiddenError>]
    [Authorize(IdentityPermissions.ManageUsers)]
    public static Task<MutationResult<User>> AssignCategoryRolesAsync(
        AssignCategoryRolesInput input,
        AssignCategoryRoles command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);
}
