using System.Net;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Factors.Authenticators;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Sessions.Attempts;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Identity;

namespace Lavamedia.Identity.Passwords;

/// <summary>
/// Finds out whether somebody knows an account's password, at the same price whether or not there is one (T-7): the price of the hash.
/// Whatever can be known without its verdict is asked for before it is there.
/// </summary>
internal sealed class CheckPassword(
    LavamediaDbContext context,
    FindUsers users,
    IPasswordHasher<User> passwords,
    StandInHash standIn,
    CheckCode codes,
    CountSignInAttempts attempts,
    AuditTrail audit
)
{
    /// <summary>
    /// The person whose address and password these are. The attempt stays counted until the caller says that it was a good one
    /// (<see cref="CountSignInAttempts.ForgetAsync"/>), which need not wait for what else the caller does.
    /// </summary>
    /// <exception cref="InvalidCredentialsException">The account is unknown or closed, or the password is wrong.</exception>
    /// <exception cref="TooManyAttemptsException">Too many were wrong before.</exception>
    public async Task<CheckedPassword> CheckAsync(
        string email,
        string password,
        IPAddress address,
        CancellationToken cancellationToken
    )
    {
        // A context that is reused may still hold the account as it was before.
        context.ChangeTracker.Clear();
        var user = await FindAsync(email, address, cancellationToken);

        // The hash keeps one processor busy and asks for nothing; an account that is unknown has no factors, and is asked for them too.
        var verifying = Task.Run(
            () => passwords.VerifyHashedPassword(user!, user?.PasswordHash ?? standIn.Hash, password),
            CancellationToken.None
        );
        var isCodeAskedFor = await codes.IsAskedForAsync(user?.Id ?? Guid.Empty, cancellationToken);
        var verdict = await verifying;
        if (
            user is not { Kind: UserKind.Person, PasswordHash: not null, Status: UserStatus.Active }
            || verdict == PasswordVerificationResult.Failed
        )
        {
            await audit.RecordAsync(SecurityEventType.SignInFailed, user?.Id, cancellationToken);
            throw new InvalidCredentialsException();
        }

        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
        {
            user.PasswordHash = passwords.HashPassword(user, password);
            await context.SaveChangesAsync(cancellationToken);
        }

        return new CheckedPassword(user, isCodeAskedFor);
    }

    /// <summary>The account, once its attempt is counted; both go to the database at once.</summary>
    private async Task<User?> FindAsync(string email, IPAddress address, CancellationToken cancellationToken)
    {
        // The count is the longer way, and on it before the other one is begun.
        var counting = attempts.BeginAsync(AttemptDoor.Password, email, address, cancellationToken);
        var finding = users.ByEmailAsync(email, cancellationToken);
        try
        {
            await Task.WhenAll(counting, finding);
        }
        catch (TooManyAttemptsException)
        {
            await audit.RecordAsync(SecurityEventType.SignInThrottled, actor: null, cancellationToken);
            throw;
        }

        return await finding;
    }
}
