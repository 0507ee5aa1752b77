using System.Net;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Mail;
using Lavamedia.Identity.OneTimeTokens;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Sessions.Attempts;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Identity.Passwords;

/// <summary>Sets a password by a link from a mail. Every session of the account ends; the second factor stays.</summary>
internal sealed class ResetPassword(
    LavamediaDbContext context,
    OneTimeTokens.OneTimeTokens tokens,
    CountSignInAttempts attempts,
    SetPassword set,
    IJobQueue jobs,
    AuditTrail audit
)
{
    /// <summary>Whether the link is good.</summary>
    public async Task<bool> IsGoodAsync(string token, CancellationToken cancellationToken) =>
        await tokens.FindAsync(token, OneTimePurpose.PasswordReset, cancellationToken) is not null;

    /// <summary>Sets the password and uses the link up.</summary>
    /// <returns>What is wrong with the password; null when it is set.</returns>
    /// <exception cref="InvalidOneTimeLinkException">The link is not good any more.</exception>
    /// <exception cref="TooManyAttemptsException">Too many links were tried.</exception>
    public async Task<PasswordWeakness?> ExecuteAsync(
        string token,
        string password,
        IPAddress address,
        CancellationToken cancellationToken
    )
    {
        await attempts.BeginAsync(AttemptDoor.OneTimeLink, token, address, cancellationToken);
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var link =
            await tokens.FindAsync(token, OneTimePurpose.PasswordReset, cancellationToken)
            ?? throw new InvalidOneTimeLinkException();
        if (PasswordRules.Check(password, link.User) is { } weakness)
        {
            return weakness;
        }

        if (!await tokens.UseAsync(link, cancellationToken))
        {
            throw new InvalidOneTimeLinkException();
        }

        await set.SetAsync(link.User, password, exceptSession: null, cancellationToken);
        jobs.Add(new SendAccountMail(link.UserId, AccountMailKind.PasswordChanged));
        audit.Add(SecurityEventType.PasswordReset, link.UserId);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }
}
