using Lavamedia.Identity.Access;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Access.Explaining;

/// <summary>Finds the roles through which somebody holds permissions, as far as the viewer may see the roles of the account.</summary>
public sealed class FindGrants(LavamediaDbContext database, IViewer viewer)
{
    /// <summary>The roles by the code of the permission that they bring, those that are held everywhere first.</summary>
    /// <param name="asked">Who is asked about.</param>
    /// <param name="holderId">The account behind that; null for nobody.</param>
    /// <param name="permissions">The codes of the permissions.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    public async Task<ILookup<string, AccessGrant>> ExecuteAsync(
        AccessSubject asked,
        Guid? holderId,
        IReadOnlyList<string> permissions,
        CancellationToken cancellationToken
    )
    {
        if (permissions.Count == 0 || holderId is not { } holder)
        {
            return Enumerable.Empty<string>().ToLookup(code => code, _ => default(AccessGrant)!);
        }

        if (asked.RoleId is { } role)
        {
            return await OfRolesAsync(
                database.Set<Role>().Where(known => known.Id == role),
                permissions,
                cancellationToken
            );
        }

        if (holder != viewer.UserId && !viewer.Can(IdentityPermissions.ReadUsers))
        {
            return Enumerable.Empty<string>().ToLookup(code => code, _ => default(AccessGrant)!);
        }

        var everywhere = await OfRolesAsync(
            database
                .Set<UserRole>()
                .Where(held => held.UserId == holder)
                .Join(database.Set<Role>(), held => held.RoleId, known => known.Id, (_, known) => known),
            permissions,
            cancellationToken
        );
        var inCategories = await InCategoriesAsync(
            holder,
            [.. permissions.Where(ContentPermissions.Limitable.Contains)],
            cancellationToken
        );
        return permissions
            .SelectMany(code => everywhere[code].Concat(inCategories[code]), (code, grant) => (code, grant))
            .ToLookup(pair => pair.code, pair => pair.grant);
    }

    private static async Task<ILookup<string, AccessGrant>> OfRolesAsync(
        IQueryable<Role> roles,
        IReadOnlyList<string> permissions,
        CancellationToken cancellationToken
    )
    {
        var brought = await roles
            .SelectMany(role => role.Permissions, (role, permission) => new { Role = role.Name, permission.Code })
            .Where(pair => permissions.Contains(pair.Code))
            .OrderBy(pair => pair.Role)
            .ToListAsync(cancellationToken);
        return brought.ToLookup(pair => pair.Code, pair => new AccessGrant(pair.Role, Category: null));
    }

    private async Task<ILookup<string, AccessGrant>> InCategoriesAsync(
        Guid holder,
        IReadOnlyList<string> permissions,
        CancellationToken cancellationToken
    )
    {
        var held = await database
            .Set<CategoryRole>()
            .Where(held => held.UserId == holder)
            .SelectMany(
                held => held.Role.Permissions,
                (held, permission) =>
                    new
                    {
                        Role = held.Role.Name,
                        Category = held.Category.Name,
                        permission.Code,
                    }
            )
            .Where(pair => permissions.Contains(pair.Code))
            .OrderBy(pair => pair.Role)
            .ThenBy(pair => pair.Category)
            .ToListAsync(cancellationToken);
        return held.ToLookup(pair => pair.Code, pair => new AccessGrant(pair.Role, pair.Category));
    }
}
