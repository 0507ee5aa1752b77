using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Mail;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Sessions.Attempts;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Identity.Passwords;

/// <summary>Changes a person's own password; the present one must be known, and the other sessions end.</summary>
internal sealed class ChangePassword(
    LavamediaDbContext context,
    FindUsers users,
    CheckPassword check,
    CountSignInAttempts attempts,
    SetPassword set,
    CurrentSession current,
    IViewer viewer,
    IJobQueue jobs,
    AuditTrail audit
)
{
    public async Task<MutationResult<User>> ExecuteAsync(ChangePasswordInput input, CancellationToken cancellationToken)
    {
        var email = (await users.ByIdAsync(viewer.UserId ?? Guid.Empty, cancellationToken))?.Email ?? string.Empty;
        try
        {
            await check.CheckAsync(email, input.CurrentPassword, current.Address, cancellationToken);
            await attempts.ForgetAsync(AttemptDoor.Password, email, current.Address, cancellationToken);
        }
        catch (InvalidCredentialsException)
        {
            return MutationResult<User>.Failure(new WrongPasswordError());
        }
        catch (TooManyAttemptsException refusal)
        {
            return MutationResult<User>.Failure(new TooManyAttemptsError(refusal));
        }

        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var user = await users.LockOwnAsync(viewer.UserId, cancellationToken);
        if (PasswordRules.Check(input.NewPassword, user) is { } weakness)
        {
            return MutationResult<User>.Failure(new WeakPasswordError(weakness));
        }

        await set.SetAsync(user, input.NewPassword, current.Id, cancellationToken);
        jobs.Add(new SendAccountMail(user.Id, AccountMailKind.PasswordChanged));
        audit.Add(SecurityEventType.PasswordChanged, user.Id);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return user;
    }
}
