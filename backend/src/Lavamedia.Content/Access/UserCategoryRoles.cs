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
}
