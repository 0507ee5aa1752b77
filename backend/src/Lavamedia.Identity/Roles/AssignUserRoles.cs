using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Roles;

/// <summary>Gives roles to a user and takes roles away. The user feels it within seconds (Z-12).</summary>
public sealed class AssignUserRoles(
    LavamediaDbContext database,
    IViewer viewer,
    KeepAdministrator keep,
    AuditTrail audit
)
{
    /// <summary>Assigns the roles.</summary>
    /// <returns>
    /// The user, or a ForbiddenError, UserNotFoundError, RoleNotFoundError, RightNotHeldError or LastAdministratorError.
    /// </returns>
    public async Task<MutationResult<User>> ExecuteAsync(
        AssignUserRolesInput input,
        CancellationToken cancellationToken
    )
    {
        if (!viewer.Can(IdentityPermissions.ManageUsers))
        {
            return MutationResult<User>.Failure(new ForbiddenError(IdentityPermissions.ManageUsers));
        }

        database.ChangeTracker.Clear();
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        // Whoever changes the roles of one user waits for each other.
        await database.Database.ExecuteSqlAsync(
            $"SELECT FROM users WHERE id = {input.UserId} FOR NO KEY UPDATE",
            cancellationToken
        );
        var user = await database
            .Set<User>()
            .AsTracking()
            .Include(other => other.Roles)
                .ThenInclude(role => role.Permissions)
            .SingleOrDefaultAsync(other => other.Id == input.UserId, cancellationToken);
        if (user is null)
        {
            return MutationResult<User>.Failure(new UserNotFoundError());
        }

        var before = NamesOf(user);
        if (await ApplyAsync(user, input, cancellationToken) is { } error)
        {
            database.ChangeTracker.Clear();
            return MutationResult<User>.Failure(error);
        }

        var after = NamesOf(user);
        if (!before.SequenceEqual(after))
        {
            audit.Add(
                SecurityEventType.RolesAssigned,
                viewer.UserId,
                AuditedChange.Of(nameof(User), user.Id, new { roles = before }, new { roles = after })
            );
        }

        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return user;
    }

    private async Task<IGraphQLError?> ApplyAsync(
        User user,
        AssignUserRolesInput input,
        CancellationToken cancellationToken
    )
    {
        var added = (input.AddRoleIds ?? []).Except(user.Roles.Select(role => role.Id)).ToList();
        var given = await database
            .Set<Role>()
            .AsTracking()
            .Include(role => role.Permissions)
            .Where(role => added.Contains(role.Id))
            .ToListAsync(cancellationToken);
        if (given.Count != added.Count)
        {
            return new RoleNotFoundError();
        }

        var taken = user.Roles.Where(role => input.RemoveRoleIds?.Contains(role.Id) == true).ToList();
        var rights = given.Concat(taken).SelectMany(role => role.Permissions).Select(permission => permission.Code);
        if (RightsHeld.Refuse(viewer, rights) is { } refusal)
        {
            return refusal;
        }

        if (
            taken.Exists(role => role.Name == BuiltInRoles.Administrator)
            && await keep.RefuseRemovalAsync(user.Id, cancellationToken) is { } last
        )
        {
            return last;
        }

        user.Roles.RemoveAll(taken.Contains);
        user.Roles.AddRange(given);
        return null;
    }

    private static string[] NamesOf(User user) =>
        [.. user.Roles.Select(role => role.Name).Order(StringComparer.Ordinal)];
}
