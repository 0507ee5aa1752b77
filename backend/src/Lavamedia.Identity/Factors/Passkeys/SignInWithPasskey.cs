using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Factors.Transactions;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Sessions.Attempts;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Factors.Passkeys;

/// <summary>
/// Begins a session for who holds a passkey. The device makes sure of the person, so this is as good as a password and a code
/// together; no name is typed.
/// </summary>
internal sealed class SignInWithPasskey(
    LavamediaDbContext context,
    SignInTransactions transactions,
    CountSignInAttempts attempts,
    IPasskeyHandler<User> passkeys,
    BeginSession begin,
    AuditTrail audit
)
{
    // No account is named before the device has answered: failures count for the address alone.
    private const string NoAccount = "";

    /// <summary>Gives out what the device has to sign.</summary>
    public async Task<(string Transaction, string OptionsJson)> BeginAsync(HttpContext http)
    {
        var made = await passkeys.MakeRequestOptionsAsync(null, http);
        var transaction = await transactions.BeginAsync(
            SignInStep.Passkey,
            user: null,
            made.AssertionState,
            http.RequestAborted
        );
        return (transaction, made.RequestOptionsJson);
    }

    /// <summary>Checks what the device signed and begins a session.</summary>
    /// <exception cref="SignInTransactionEndedException">It took too long, or the answer was used before.</exception>
    /// <exception cref="InvalidCredentialsException">The passkey is unknown, or its account is closed.</exception>
    /// <exception cref="TooManyAttemptsException">Too many failed before.</exception>
    public async Task<SessionTokens> CompleteAsync(string? transactionToken, string credential, HttpContext http)
    {
        var cancellationToken = http.RequestAborted;
        var address = http.ClientAddress();
        await attempts.BeginAsync(AttemptDoor.Passkey, NoAccount, address, cancellationToken);
        var transaction = await transactions.FindAsync(transactionToken, SignInStep.Passkey, cancellationToken);
        if (transaction is null || !await transactions.CompleteAsync(transaction, cancellationToken))
        {
            throw new SignInTransactionEndedException();
        }

        var result = await passkeys.PerformAssertionAsync(
            new PasskeyAssertionContext
            {
                HttpContext = http,
                CredentialJson = credential,
                AssertionState = transaction.State,
            }
        );
        if (!result.Succeeded || result.User is not { Status: UserStatus.Active, Kind: UserKind.Person })
        {
            await audit.RecordAsync(SecurityEventType.SignInFailed, result.User?.Id, cancellationToken);
            throw new InvalidCredentialsException();
        }

        await NoteUseAsync(result.Passkey, cancellationToken);
        await attempts.ForgetAsync(AttemptDoor.Passkey, NoAccount, address, cancellationToken);
        return await begin.BeginAsync(
            result.User,
            address,
            [SignInMethods.Passkey, SignInMethods.SeveralFactors],
            cancellationToken
        );
    }

    private Task<int> NoteUseAsync(UserPasskeyInfo used, CancellationToken cancellationToken) =>
        context
            .Set<Passkey>()
            .Where(passkey => passkey.CredentialId == used.CredentialId)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(passkey => passkey.SignCount, (long)used.SignCount)
                        .SetProperty(passkey => passkey.IsBackedUp, used.IsBackedUp)
                        .SetProperty(passkey => passkey.LastUsedAt, _ => DateTimeOffset.UtcNow),
                cancellationToken
            );
}
