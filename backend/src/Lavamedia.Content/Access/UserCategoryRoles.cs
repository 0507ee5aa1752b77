using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Access;

/// <summary>Adds to users what they hold in categories.</summary>
[ExtendObjectType<User>]
public static class UserCategoryRoles
{
    /// <summary>
    /// The roles that the person holds in some categories only. Empty for those who neither are the person nor manage users.
    /// </summary>
    [ListSize(5)]
    public static async Task<IReadOnlyList<CategoryRole>> GetCategoryRolesAsync(
        [Parent(nameof(User.Id))] User user,
        CategoryRolesOfUsers roles,
        CancellationToken cancellationToken
    ) => await roles.LoadAsync(user.Id, cancellationToken);

    /// <summary>
    /// Codes of the permissions that the person holds in some categories, whether or not everywhere as well. Empty for those who neither
    /// are the person nor manage users.
    /// </summary>
    [ListSize(10)]
    public static async Task<IReadOnlyList<string>> GetLimitedPermissionsAsync(
        [Parent(nameof(User.Id))] User user,
        CategoryRolesOfUsers roles,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await roles.LoadAsync(user.Id, cancellationToken))
                .SelectMany(held => held.Role.Permissions)
                .Select(permission => permission.Code)
                .Where(ContentPermissions.Limitable.Contains)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
}
