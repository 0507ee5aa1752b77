using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Audit;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.Roles;

/// <summary>Removes a role from the system and from everybody who holds it.</summary>
public sealed class DeleteRole(LavamediaDbContext database, IViewer viewer, LockRole take, AuditTrail audit)
{
    /// <summary>Deletes the role.</summary>
    /// <returns>What it was, or a ForbiddenError, RoleNotFoundError, RoleConflictError, RoleProtectedError or RightNotHeldError.</returns>
    public async Task<MutationResult<DeletedRole>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    )
    {
        if (!viewer.Can(IdentityPermissions.ManageRoles))
        {
            return MutationResult<DeletedRole>.Failure(new ForbiddenError(IdentityPermissions.ManageRoles));
        }

        database.ChangeTracker.Clear();
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var role = await take.FindAsync(id, cancellationToken);
        if (role is null)
        {
            return MutationResult<DeletedRole>.Failure(new RoleNotFoundError());
        }

        if (role.Version != expectedVersion)
        {
            return MutationResult<DeletedRole>.Failure(new RoleConflictError(expectedVersion, role.Version));
        }

        if (BuiltInRoles.All.Contains(role.Name))
        {
            return MutationResult<DeletedRole>.Failure(new RoleProtectedError(role.Name));
        }

        if (RightsHeld.Refuse(viewer, role.Permissions.Select(permission => permission.Code)) is { } refusal)
        {
            return MutationResult<DeletedRole>.Failure(refusal);
        }

        audit.Add(
            SecurityEventType.Removed,
            viewer.UserId,
            AuditedChange.Of(nameof(Role), role.Id, RoleSnapshot.Of(role), after: null)
        );
        database.Remove(role);
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new DeletedRole(role.Id, role.Name);
    }
}
