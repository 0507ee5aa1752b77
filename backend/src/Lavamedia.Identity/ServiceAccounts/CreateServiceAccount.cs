using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.ServiceAccounts;

/// <summary>Makes an account for a program.</summary>
public sealed class CreateServiceAccount(LavamediaDbContext database, IViewer viewer, AuditTrail audit)
{
    private const int LongestName = 120;
    private const int LongestBiography = 1000;

    /// <summary>Creates the account.</summary>
    /// <returns>The account, or ValidationErrors, or a RightNotHeldError.</returns>
    public async Task<MutationResult<User>> ExecuteAsync(
        CreateServiceAccountInput input,
        CancellationToken cancellationToken
    )
    {
        var roles = await database
            .Set<Role>()
            .Include(role => role.Permissions)
            .Where(role => input.RoleIds.Contains(role.Id))
            .ToListAsync(cancellationToken);
        var errors = Check(input, roles);
        if (errors.Count > 0)
        {
            return MutationResult<User>.Failure([.. errors]);
        }

        var granted = roles.SelectMany(role => role.Permissions).Select(permission => permission.Code);
        if (RightsHeld.Refuse(viewer, granted) is { } refusal)
        {
            return MutationResult<User>.Failure(refusal);
        }

        var id = Guid.CreateVersion7();
        var account = new User
        {
            Id = id,
            Kind = UserKind.Service,
            // A name that no mail can reach (RFC 2606): accounts of programs get none.
            Email = $"{id:N}@service.invalid",
            DisplayName = input.DisplayName.Trim(),
            Slug = $"service-{id:N}",
            Biography = string.IsNullOrWhiteSpace(input.Biography) ? null : input.Biography.Trim(),
            Roles = roles,
        };
        database.Add(account);
        audit.Add(
            SecurityEventType.ServiceAccountCreated,
            viewer.UserId,
            AuditedChange.Of(
                nameof(User),
                id,
                before: null,
                new { displayName = account.DisplayName, roles = roles.Select(role => role.Name).Order() }
            )
        );
        await database.SaveChangesAsync(cancellationToken);
        return account;
    }

    private static List<ValidationError> Check(CreateServiceAccountInput input, List<Role> roles)
    {
        var errors = new List<ValidationError>();
        if (string.IsNullOrWhiteSpace(input.DisplayName))
        {
            errors.Add(new(ValidationReason.Required, "An account needs a name.", "displayName"));
        }
        else if (input.DisplayName.Trim().Length > LongestName)
        {
            errors.Add(new(ValidationReason.TooLong, "The name is too long.", "displayName", LongestName));
        }

        if (input.Biography?.Trim().Length > LongestBiography)
        {
            errors.Add(new(ValidationReason.TooLong, "The text is too long.", "biography", LongestBiography));
        }

        if (input.RoleIds.Except(roles.Select(role => role.Id)).Any())
        {
            errors.Add(new(ValidationReason.NotFound, "There is no such role.", "roleIds"));
        }

        return errors;
    }
}
