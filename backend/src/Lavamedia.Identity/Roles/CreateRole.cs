using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Audit;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.Roles;

/// <summary>Adds a role.</summary>
public sealed class CreateRole(LavamediaDbContext database, IViewer viewer, CheckRole check, AuditTrail audit)
{
    /// <summary>Creates the role.</summary>
    /// <returns>The role, or a ForbiddenError, RightNotHeldError, RoleNameTakenError or ValidationErrors.</returns>
    public async Task<MutationResult<Role>> ExecuteAsync(CreateRoleInput input, CancellationToken cancellationToken)
    {
        if (!viewer.Can(IdentityPermissions.ManageRoles))
        {
            return MutationResult<Role>.Failure(new ForbiddenError(IdentityPermissions.ManageRoles));
        }

        var name = input.Name.Trim();
        var description = string.IsNullOrWhiteSpace(input.Description) ? null : input.Description.Trim();
        if (CheckRole.Check(name, description) is { Count: > 0 } errors)
        {
            return MutationResult<Role>.Failure([.. errors]);
        }

        var (permissions, missing) = await check.FindPermissionsAsync(input.PermissionIds ?? [], cancellationToken);
        if (missing is not null)
        {
            return MutationResult<Role>.Failure(missing);
        }

        if (RightsHeld.Refuse(viewer, permissions.Select(permission => permission.Code)) is { } refusal)
        {
            return MutationResult<Role>.Failure(refusal);
        }

        if (await check.IsTakenAsync(name, Guid.Empty, cancellationToken))
        {
            return MutationResult<Role>.Failure(new RoleNameTakenError(name));
        }

        var role = new Role
        {
            Name = name,
            Description = description,
            Permissions = permissions,
        };
        database.Add(role);
        audit.Add(
            SecurityEventType.Created,
            viewer.UserId,
            AuditedChange.Of(nameof(Role), role.Id, before: null, RoleSnapshot.Of(role))
        );
        await database.SaveChangesAsync(cancellationToken);
        return role;
    }
}
