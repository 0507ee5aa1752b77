using Lavamedia.Identity.Mail;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Identity.Passwords;

/// <summary>Sends the mail that helps: a new password to members, the invitation again to who never accepted it.</summary>
internal sealed class FindAccountToResetHandler(LavamediaDbContext context, FindUsers users, IJobQueue jobs)
    : IJobHandler<FindAccountToReset>
{
    public async Task RunAsync(FindAccountToReset job, JobExecution execution, CancellationToken cancellationToken)
    {
        var user = await users.ByEmailAsync(job.Email, cancellationToken);
        AccountMailKind? kind = user switch
        {
            { Kind: UserKind.Person, Status: UserStatus.Active } => AccountMailKind.PasswordReset,
            { Kind: UserKind.Person, Status: UserStatus.Invited } => AccountMailKind.Invitation,
            _ => null,
        };
        if (user is not null && kind is { } wanted)
        {
            jobs.Add(new SendAccountMail(user.Id, wanted));
            await context.SaveChangesAsync(cancellationToken);
        }
    }
}
