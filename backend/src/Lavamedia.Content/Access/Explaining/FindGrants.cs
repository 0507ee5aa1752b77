using Lavamedia.Identity.Access;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Access.Explaining;

/// <summary>Finds the roles through which an account holds a permission, as far as the viewer may see the roles of the account.</summary>
public sealed class FindGrants(LavamediaDbContext database, IViewer viewer)
{
    /// <summary>The role, where it brings the permission.</summary>
    public async Task<IReadOnlyList<AccessGrant>> OfRoleAsync(
        Guid roleId,
        string permission,
        CancellationToken cancellationToken
    ) =>
        await database
            .Set<Role>()
            .Where(role => role.Id == roleId && role.Permissions.Any(brought => brought.Code == permission))
            .Select(role => new AccessGrant(role.Name, null))
            .ToListAsync(cancellationToken);

    /// <summary>The roles, those that are held everywhere first.</summary>
    public async Task<IReadOnlyList<AccessGrant>> ExecuteAsync(
        Guid userId,
        string permission,
        CancellationToken cancellationToken
    )
    {
        if (userId != viewer.UserId && !viewer.Can(IdentityPermissions.ReadUsers))
        {
            return [];
        }

        var everywhere = await database
            .Set<UserRole>()
            .Where(held => held.UserId == userId)
            .Join(database.Set<Role>(), held => held.RoleId, role => role.Id, (_, role) => role)
            .Where(role => role.Permissions.Any(held => held.Code == permission))
            .Select(role => role.Name)
            .Order()
            .ToListAsync(cancellationToken);
        var inCategories = ContentPermissions.Limitable.Contains(permission)
            ? await database
                .Set<CategoryRole>()
                .Where(held =>
                    held.UserId == userId && held.Role.Permissions.Any(brought => brought.Code == permission)
                )
                .OrderBy(held => held.Role.Name)
                .ThenBy(held => held.Category.Name)
                .Select(held => new AccessGrant(held.Role.Name, held.Category.Name))
                .ToListAsync(cancellationToken)
            : [];
        return [.. everywhere.Select(role => new AccessGrant(role, Category: null)), .. inCategories];
    }
}
