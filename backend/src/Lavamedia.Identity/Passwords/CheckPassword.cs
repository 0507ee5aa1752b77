using System.Net;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Sessions.Attempts;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Identity;

namespace Lavamedia.Identity.Passwords;

/// <summary>Finds out whether somebody knows an account's password, at the same price whether or not there is one (T-7).</summary>
internal sealed class CheckPassword(
    LavamediaDbContext context,
    FindUsers users,
    IPasswordHasher<User> passwords,
    StandInHash standIn,
    CountSignInAttempts attempts,
    AuditTrail audit
)
{
    /// <summary>The person whose address and password these are; tracked, so that a renewed hash is stored with what follows.</summary>
    /// <exception cref="InvalidCredentialsException">The account is unknown or closed, or the password is wrong.</exception>
    /// <exception cref="TooManyAttemptsException">Too many were wrong before.</exception>
    public async Task<User> CheckAsync(
        string email,
        string password,
        IPAddress address,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await attempts.BeginAsync(AttemptDoor.Password, email, address, cancellationToken);
        }
        catch (TooManyAttemptsException)
        {
            await audit.RecordAsync(SecurityEventType.SignInThrottled, actor: null, cancellationToken);
            throw;
        }

        // A context that is reused may still hold the account as it was before.
        context.ChangeTracker.Clear();
        var user = await users.ByEmailAsync(email, cancellationToken);
        var verdict = passwords.VerifyHashedPassword(user!, user?.PasswordHash ?? standIn.Hash, password);
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
        }

        await context.SaveChangesAsync(cancellationToken);
        await attempts.ForgetAsync(AttemptDoor.Password, email, address, cancellationToken);
        return user;
    }
}
