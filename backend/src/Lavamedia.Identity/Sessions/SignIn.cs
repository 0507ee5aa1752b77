using System.Net;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Sessions;

/// <summary>Begins a session for who knows an account's password.</summary>
internal sealed class SignIn(
    LavamediaDbContext context,
    IPasswordHasher<User> passwords,
    CountSignInAttempts attempts,
    BeginSession begin,
    AuditTrail audit
)
{
    // Verified in the place of an unknown account's hash, so that the answer takes as long (T-7).
    private static readonly string NobodysHash = new PasswordHasher<User>().HashPassword(
        null!,
        Guid.NewGuid().ToString()
    );

    /// <summary>Checks the password and begins a session.</summary>
    /// <exception cref="InvalidCredentialsException">The account is unknown or closed, or the password is wrong.</exception>
    /// <exception cref="TooManyAttemptsException">Too many sign-ins failed before.</exception>
    public async Task<SessionTokens> SignInAsync(
        string email,
        string password,
        IPAddress address,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await attempts.BeginAsync(email, address, cancellationToken);
        }
        catch (TooManyAttemptsException)
        {
            await audit.RecordAsync(SecurityEventType.SignInThrottled, actor: null, cancellationToken);
            throw;
        }

        var user = await FindAsync(email, cancellationToken);
        var verdict = passwords.VerifyHashedPassword(user!, user?.PasswordHash ?? NobodysHash, password);
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

        var tokens = await begin.BeginAsync(user, address, cancellationToken);
        await attempts.ForgetAsync(email, address, cancellationToken);
        return tokens;
    }

    private Task<User?> FindAsync(string email, CancellationToken cancellationToken)
    {
        var address = email.Trim().ToLowerInvariant();
        // Who signs in is nobody yet, and sees no account.
        return context
            .Set<User>()
            .FromSql($"SELECT * FROM users WHERE lower(email) = {address}")
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .SingleOrDefaultAsync(cancellationToken);
    }
}
