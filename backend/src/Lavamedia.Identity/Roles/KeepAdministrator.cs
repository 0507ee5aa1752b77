using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Roles;

/// <summary>
/// Sees to it that an active administrator remains (Z-8). Whatever takes the role from a user, or takes a user out of service,
/// asks here first; a trigger of the database refuses what did not ask.
/// </summary>
public sealed class KeepAdministrator(LavamediaDbContext database)
{
    /// <summary>
    /// The error when the user is the last active administrator; otherwise null. Takes a lock until the present transaction
    /// ends, so that two cannot remove each other.
    /// </summary>
    public async Task<LastAdministratorError?> RefuseRemovalAsync(Guid userId, CancellationToken cancellationToken)
    {
        await database.Database.ExecuteSqlRawAsync(AdministratorGuard.LockSql, cancellationToken);
        var administrators = await database
            .Set<User>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(user =>
                user.Status == UserStatus.Active
                && user.Kind == UserKind.Person
                && user.Roles.Any(role => role.Name == BuiltInRoles.Administrator)
            )
            .Select(user => user.Id)
            .ToListAsync(cancellationToken);
        return administrators is [var last] && last == userId ? new LastAdministratorError() : null;
    }
}
