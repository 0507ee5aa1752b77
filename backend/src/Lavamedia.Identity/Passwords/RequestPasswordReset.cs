using System.Net;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Sessions.Attempts;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Identity.Passwords;

/// <summary>
/// Takes the wish for a new password. Whether there is such an account is looked up by the job, long after the answer: text,
/// status and time of the answer are the same for every address (T-7).
/// </summary>
internal sealed class RequestPasswordReset(
    LavamediaDbContext context,
    CountSignInAttempts attempts,
    IJobQueue jobs,
    AuditTrail audit
)
{
    /// <exception cref="TooManyAttemptsException">Too many mails were asked for.</exception>
    public async Task ExecuteAsync(string? email, IPAddress address, CancellationToken cancellationToken)
    {
        if (!AccountAddress.TryRead(email, out var account))
        {
            return;
        }

        await attempts.BeginAsync(AttemptDoor.PasswordReset, account, address, cancellationToken);
        jobs.Add(new FindAccountToReset(account));
        audit.Add(SecurityEventType.PasswordResetRequested, actor: null);
        await context.SaveChangesAsync(cancellationToken);
    }
}
