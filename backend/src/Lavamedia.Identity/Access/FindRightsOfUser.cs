using System.Collections.Frozen;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Access;

/// <summary>Finds what somebody may do who does not ask himself: what his roles bring, as a session of his would hold it.</summary>
public sealed class FindRightsOfUser(LavamediaDbContext database, IEnumerable<IPermissionAreaSource> areaSources)
{
    /// <summary>Somebody who holds a role everywhere and nothing besides; null when there is no such role.</summary>
    public async Task<RightsOfUser?> ThroughRoleAsync(Guid roleId, CancellationToken cancellationToken)
    {
        var role = await database
            .Set<Role>()
            .Where(role => role.Id == roleId)
            .Select(role => role.Permissions.Select(permission => permission.Code).ToList())
            .SingleOrDefaultAsync(cancellationToken);
        if (role is null)
        {
            return null;
        }

        var viewer = new Viewer();
        // Nobody in particular: no item is his own.
        viewer.SignIn(Guid.Empty, role.ToFrozenSet(StringComparer.Ordinal));
        return new RightsOfUser(viewer, IsActive: true);
    }

    /// <summary>The user as a viewer; null when the present viewer does not see the account.</summary>
    public async Task<RightsOfUser?> ExecuteAsync(Guid userId, CancellationToken cancellationToken)
    {
        var status = await database
            .Set<User>()
            .Where(user => user.Id == userId)
            .Select(user => (UserStatus?)user.Status)
            .SingleOrDefaultAsync(cancellationToken);
        if (status is null)
        {
            return null;
        }

        var codes = await database
            .Set<UserRole>()
            .Where(held => held.UserId == userId)
            .Join(database.Set<Role>(), held => held.RoleId, role => role.Id, (_, role) => role)
            .SelectMany(role => role.Permissions)
            .Select(permission => permission.Code)
            .Distinct()
            .ToListAsync(cancellationToken);
        var areas = new List<PermissionAreas>();
        foreach (var source in areaSources)
        {
            areas.Add(await source.FindAsync(userId, cancellationToken));
        }

        var viewer = new Viewer();
        viewer.SignIn(userId, codes.ToFrozenSet(StringComparer.Ordinal), PermissionAreas.Together(areas));
        return new RightsOfUser(viewer, status == UserStatus.Active);
    }
}
