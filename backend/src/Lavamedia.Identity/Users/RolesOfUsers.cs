using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Roles;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Users;

/// <summary>The roles of many users, with their permissions, in one statement.</summary>
[DataLoader]
public sealed class RolesOfUsers(BatchScheduler scheduler, LavamediaDbContext database)
    : GroupedDataLoader<Guid, Role>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<ILookup<Guid, Role>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    )
    {
        var held = await database
            .Set<UserRole>()
            .Where(link => keys.Contains(link.UserId))
            .Join(
                database.Set<Role>().Include(role => role.Permissions),
                link => link.RoleId,
                role => role.Id,
                (link, role) => new { link.UserId, Role = role }
            )
            .OrderBy(pair => pair.Role.Name)
            .AsNoTrackingWithIdentityResolution()
            .ToListAsync(cancellationToken);
        return held.ToLookup(pair => pair.UserId, pair => pair.Role);
    }
}
