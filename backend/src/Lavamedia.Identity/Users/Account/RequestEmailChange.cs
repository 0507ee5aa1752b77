using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Mail;
using Lavamedia.Identity.Sessions;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Identity.Users.Account;

/// <summary>
/// Sends a link to an address that a person wants to have; it counts once the link was used. Whether somebody else has it is not
/// said here: it comes to light only to who reads the mail (T-7).
/// </summary>
internal sealed class RequestEmailChange(
    LavamediaDbContext context,
    FindUsers users,
    CurrentSession current,
    IViewer viewer,
    IJobQueue jobs
)
{
    public async Task<MutationResult<User>> ExecuteAsync(string email, CancellationToken cancellationToken)
    {
        if (!AccountAddress.TryRead(email, out var address))
        {
            return MutationResult<User>.Failure(
                new ValidationError(ValidationReason.Malformed, "This is no e-mail address.", "email")
            );
        }

        if (!await current.IsRecentAsync(cancellationToken))
        {
            return MutationResult<User>.Failure(new RecentSignInRequiredError());
        }

        context.ChangeTracker.Clear();
        var user = await users.ByIdAsync(viewer.UserId ?? Guid.Empty, cancellationToken);
        jobs.Add(new SendAccountMail(user!.Id, AccountMailKind.EmailVerification, address));
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return user;
    }
}
