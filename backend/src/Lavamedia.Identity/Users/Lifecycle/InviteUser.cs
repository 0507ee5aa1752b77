using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Mail;
using Lavamedia.Identity.Roles;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>Makes an account for somebody and sends a link by which it becomes theirs.</summary>
internal sealed class InviteUser(
    LavamediaDbContext context,
    IViewer viewer,
    FindUsers users,
    FindUserSlug slugs,
    ChangeAccount change,
    IJobQueue jobs,
    AuditTrail audit
)
{
    public async Task<MutationResult<User>> ExecuteAsync(InviteUserInput input, CancellationToken cancellationToken)
    {
        if (!viewer.Can(IdentityPermissions.ManageUsers))
        {
            return MutationResult<User>.Failure(new ForbiddenError(IdentityPermissions.ManageUsers));
        }

        context.ChangeTracker.Clear();
        var (roles, errors) = await CheckAsync(input, cancellationToken);
        if (errors.Count > 0)
        {
            return MutationResult<User>.Failure(errors);
        }

        var email = input.Email.Trim();
        if (await users.ByEmailAsync(email, cancellationToken) is { } taken)
        {
            return MutationResult<User>.Failure(new EmailTakenError(taken.Id));
        }

        var user = new User
        {
            Email = email,
            DisplayName = input.DisplayName.Trim(),
            Slug = await slugs.ForNameAsync(input.DisplayName, cancellationToken),
            Locale = input.Locale,
            Status = UserStatus.Invited,
        };
        user.Roles.AddRange(roles);
        context.Add(user);
        jobs.Add(new SendAccountMail(user.Id, AccountMailKind.Invitation));
        audit.Add(SecurityEventType.UserInvited, viewer.UserId, AuditedChange.Of(nameof(User), user.Id, null, null));
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException
                    is PostgresException
                    {
                        SqlState: PostgresErrorCodes.UniqueViolation,
                        ConstraintName: "ux_users_email",
                    }
            )
        {
            // Somebody else invited the same person at this very moment.
            context.ChangeTracker.Clear();
            var other = await users.ByEmailAsync(email, cancellationToken);
            return MutationResult<User>.Failure(new EmailTakenError(other!.Id));
        }

        context.ChangeTracker.Clear();
        return user;
    }

    /// <summary>Sends an invited person the link again; the older one is withdrawn.</summary>
    public Task<MutationResult<User>> AgainAsync(Guid id, CancellationToken cancellationToken) =>
        change.RunAsync(
            id,
            user =>
            {
                if (user.Status != UserStatus.Invited)
                {
                    return Task.FromResult<IGraphQLError?>(new InvalidUserStatusError(user.Status));
                }

                jobs.Add(new SendAccountMail(user.Id, AccountMailKind.Invitation));
                audit.Add(
                    SecurityEventType.UserInvited,
                    viewer.UserId,
                    AuditedChange.Of(nameof(User), user.Id, null, null)
                );
                return Task.FromResult<IGraphQLError?>(null);
            },
            cancellationToken
        );

    private async Task<(List<Role> Roles, List<IGraphQLError> Errors)> CheckAsync(
        InviteUserInput input,
        CancellationToken cancellationToken
    )
    {
        var errors = new List<IGraphQLError>();
        if (!AccountAddress.TryRead(input.Email, out _))
        {
            errors.Add(new ValidationError(ValidationReason.Malformed, "This is no e-mail address.", "email"));
        }

        if (CheckProfile.Name(input.DisplayName, "displayName") is { } name)
        {
            errors.Add(name);
        }

        if (CheckProfile.Locale(input.Locale, "locale") is { } locale)
        {
            errors.Add(locale);
        }

        var wanted = input.RoleIds ?? [];
        var roles = await context
            .Set<Role>()
            .Include(role => role.Permissions)
            .Where(role => wanted.Contains(role.Id))
            .ToListAsync(cancellationToken);
        if (roles.Count != wanted.Distinct().Count())
        {
            errors.Add(new ValidationError(ValidationReason.NotFound, "There is no such role.", "roleIds"));
        }

        var rights = roles.SelectMany(role => role.Permissions).Select(permission => permission.Code);
        if (RightsHeld.Refuse(viewer, rights) is { } refusal)
        {
            errors.Add(refusal);
        }

        return (roles, errors);
    }
}
