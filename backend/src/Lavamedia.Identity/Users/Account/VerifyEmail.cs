using System.Net;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Mail;
using Lavamedia.Identity.OneTimeTokens;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Sessions.Attempts;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.Identity.Users.Account;

/// <summary>Takes over an address whose mail the person could read. The old address hears of it.</summary>
internal sealed class VerifyEmail(
    LavamediaDbContext context,
    OneTimeTokens.OneTimeTokens tokens,
    CountSignInAttempts attempts,
    IJobQueue jobs,
    AuditTrail audit
)
{
    /// <summary>The address that a link proves, or null when it is not good.</summary>
    public async Task<string?> FindAsync(string token, CancellationToken cancellationToken) =>
        (await tokens.FindAsync(token, OneTimePurpose.EmailVerification, cancellationToken))?.Email;

    /// <summary>Makes the address the account's and uses the link up.</summary>
    /// <returns>Whether the address was free; somebody else has it otherwise, and nothing changed.</returns>
    /// <exception cref="InvalidOneTimeLinkException">The link is not good any more.</exception>
    /// <exception cref="TooManyAttemptsException">Too many links were tried.</exception>
    public async Task<bool> ExecuteAsync(string token, IPAddress address, CancellationToken cancellationToken)
    {
        await attempts.BeginAsync(AttemptDoor.OneTimeLink, token, address, cancellationToken);
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var link = await tokens.FindAsync(token, OneTimePurpose.EmailVerification, cancellationToken);
        if (link is null || !await tokens.UseAsync(link, cancellationToken))
        {
            throw new InvalidOneTimeLinkException();
        }

        var user = link.User;
        if (!string.Equals(user.Email, link.Email, StringComparison.OrdinalIgnoreCase))
        {
            jobs.Add(new SendAccountMail(user.Id, AccountMailKind.EmailChanged, user.Email));
            await tokens.WithdrawAsync(user.Id, OneTimePurpose.PasswordReset, cancellationToken);
        }

        user.Email = link.Email;
        user.EmailVerifiedAt = await context.NowAsync(cancellationToken);
        audit.Add(SecurityEventType.EmailChanged, user.Id);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            context.ChangeTracker.Clear();
            return false;
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
