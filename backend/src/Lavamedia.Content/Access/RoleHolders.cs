using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Roles;

namespace Lavamedia.Content.Access;

/// <summary>Adds to roles how many hold them.</summary>
[ExtendObjectType<Role>]
public static class RoleHolders
{
    /// <summary>How many accounts hold the role, everywhere or in a category.</summary>
    [Authorize(IdentityPermissions.ReadUsers)]
    public static async Task<int?> GetHolderCountAsync(
        [Parent(nameof(Role.Id))] Role role,
        HoldersOfRoles holders,
        CancellationToken cancellationToken
    ) => await holders.LoadAsync(role.Id, cancellationToken);
}
