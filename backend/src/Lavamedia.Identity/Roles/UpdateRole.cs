using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Audit;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.Roles;

/// <summary>Changes what a role is called and what it may do. Whoever holds it feels it within seconds (Z-12).</summary>
public sealed class UpdateRole(
    LavamediaDbContext database,
    IViewer viewer,
    LockRole take,
    CheckRole check,
    AuditTrail audit
)
{
    /// <summary>Updates the role.</summary>
    /// <returns>
    /// The role, or a ForbiddenError, RoleNotFoundError, RoleConflictError, RoleProtectedError, RightNotHeldError,
    /// RoleNameTakenError or ValidationErrors.
    /// </returns>
    public async Task<MutationResult<Role>> ExecuteAsync(UpdateRoleInput input, CancellationToken cancellationToken)
    {
        if (!viewer.Can(IdentityPermissions.ManageRoles))
        {
            return MutationResult<Role>.Failure(new ForbiddenError(IdentityPermissions.ManageRoles));
        }

        database.ChangeTracker.Clear();
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        if (await take.FindAsync(input.Id, cancellationToken) is not { } role)
        {
            return MutationResult<Role>.Failure(new RoleNotFoundError());
        }

        if (role.Version != input.ExpectedVersion)
        {
            return MutationResult<Role>.Failure(new RoleConflictError(input.ExpectedVersion, role.Version));
        }

        var before = RoleSnapshot.Of(role);
        if (await ApplyAsync(role, input, cancellationToken) is { Count: > 0 } errors)
        {
            database.ChangeTracker.Clear();
            return MutationResult<Role>.Failure([.. errors]);
        }

        role.Version++;
        audit.Add(
            SecurityEventType.Changed,
            viewer.UserId,
            AuditedChange.Of(nameof(Role), role.Id, before, RoleSnapshot.Of(role))
        );
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return role;
    }

    private async Task<IReadOnlyList<IGraphQLError>> ApplyAsync(
        Role role,
        UpdateRoleInput input,
        CancellationToken cancellationToken
    )
    {
        var name = (input.Name.Or(role.Name) ?? string.Empty).Trim();
        var isRenamed = name != role.Name;
        if (role.Name == BuiltInRoles.Administrator || (isRenamed && BuiltInRoles.All.Contains(role.Name)))
        {
            return [new RoleProtectedError(role.Name)];
        }

        var description = input.Description.Or(role.Description);
        description = string.IsNullOrWhiteSpace(description) ? null : description.Trim();
        if (CheckRole.Check(name, description) is { Count: > 0 } errors)
        {
            return errors;
        }

        if (isRenamed && await check.IsTakenAsync(name, role.Id, cancellationToken))
        {
            return [new RoleNameTakenError(name)];
        }

        role.Name = name;
        role.Description = description;
        return input.PermissionIds.IsGiven
            ? await ReplacePermissionsAsync(role, input.PermissionIds.Value ?? [], cancellationToken)
            : [];
    }

    private async Task<IReadOnlyList<IGraphQLError>> ReplacePermissionsAsync(
        Role role,
        IReadOnlyList<Guid> ids,
        CancellationToken cancellationToken
    )
    {
        var (permissions, missing) = await check.FindPermissionsAsync(ids, cancellationToken);
        if (missing is not null)
        {
            return [missing];
        }

        // Those that stay are nobody's gift: an editor of roles may leave in a role what he does not hold.
        var changed = permissions.Except(role.Permissions).Concat(role.Permissions.Except(permissions));
        if (RightsHeld.Refuse(viewer, changed.Select(permission => permission.Code)) is { } refusal)
        {
            return [refusal];
        }

        role.Permissions.Clear();
        role.Permissions.AddRange(permissions);
        return [];
    }
}
