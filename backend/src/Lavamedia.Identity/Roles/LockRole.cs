using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Roles;

/// <summary>Takes a role for a change, so that others who change it wait.</summary>
public sealed class LockRole(LavamediaDbContext database)
{
    /// <summary>The role with its permissions, tracked, or null when there is none. Needs a transaction.</summary>
    public async Task<Role?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await database.Database.ExecuteSqlAsync($"SELECT FROM roles WHERE id = {id} FOR UPDATE", cancellationToken);
        return await database
            .Set<Role>()
            .AsTracking()
            .Include(role => role.Permissions)
            .SingleOrDefaultAsync(role => role.Id == id, cancellationToken);
    }
}
