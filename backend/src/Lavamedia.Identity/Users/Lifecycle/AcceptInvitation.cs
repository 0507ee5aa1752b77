using System.Net;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.OneTimeTokens;
using Lavamedia.Identity.Passwords;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Sessions.Attempts;
using Lavamedia.Platform.Data;

namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>Makes an invited person's account theirs: name, password, and the address is proven by the link.</summary>
internal sealed class AcceptInvitation(
    LavamediaDbContext context,
    OneTimeTokens.OneTimeTokens tokens,
    CountSignInAttempts attempts,
    SetPassword set,
    AuditTrail audit
)
{
    /// <summary>The person whom a link invites, or null when it is not good.</summary>
    public async Task<User?> FindAsync(string token, CancellationToken cancellationToken) =>
        await tokens.FindAsync(token, OneTimePurpose.Invitation, cancellationToken)
            is { User.Status: UserStatus.Invited } link
            ? link.User
            : null;

    /// <summary>Activates the account and uses the link up.</summary>
    /// <returns>What is wrong with the password; null when the account is active.</returns>
    /// <exception cref="InvalidOneTimeLinkException">The link is not good any more.</exception>
    /// <exception cref="TooManyAttemptsException">Too many links were tried.</exception>
    public async Task<PasswordWeakness?> ExecuteAsync(
        string token,
        string displayName,
        string password,
        IPAddress address,
        CancellationToken cancellationToken
    )
    {
        await attempts.BeginAsync(AttemptDoor.OneTimeLink, token, address, cancellationToken);
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var link = await tokens.FindAsync(token, OneTimePurpose.Invitation, cancellationToken);
        if (link is not { User: { Status: UserStatus.Invited } user })
        {
            throw new InvalidOneTimeLinkException();
        }

        user.DisplayName = displayName.Trim();
        if (PasswordRules.Check(password, user) is { } weakness)
        {
            return weakness;
        }

        if (!await tokens.UseAsync(link, cancellationToken))
        {
            throw new InvalidOneTimeLinkException();
        }

        user.Status = UserStatus.Active;
        user.EmailVerifiedAt = await context.NowAsync(cancellationToken);
        await set.SetAsync(user, password, exceptSession: null, cancellationToken);
        audit.Add(SecurityEventType.InvitationAccepted, user.Id);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }
}
