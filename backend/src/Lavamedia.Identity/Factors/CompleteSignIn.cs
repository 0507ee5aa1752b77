using System.Net;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Factors.Authenticators;
using Lavamedia.Identity.Factors.Transactions;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Sessions.Attempts;

namespace Lavamedia.Identity.Factors;

/// <summary>The second step of a sign-in: a code after the password.</summary>
internal sealed class CompleteSignIn(
    SignInTransactions transactions,
    CountSignInAttempts attempts,
    CheckCode codes,
    BeginSession begin,
    AuditTrail audit
)
{
    /// <summary>Checks the code and begins a session.</summary>
    /// <exception cref="SignInTransactionEndedException">The first step is too long ago, used up, or saw too many wrong codes.</exception>
    /// <exception cref="InvalidCodeException">The code is wrong, or was used before.</exception>
    /// <exception cref="TooManyAttemptsException">Too many codes were wrong before.</exception>
    public async Task<SessionTokens> ExecuteAsync(
        string? transactionToken,
        string code,
        IPAddress address,
        CancellationToken cancellationToken
    )
    {
        var transaction = await transactions.FindAsync(transactionToken, SignInStep.SecondFactor, cancellationToken);
        if (transaction is not { User: { } user })
        {
            throw new SignInTransactionEndedException();
        }

        await attempts.BeginAsync(AttemptDoor.SecondFactor, user.Email, address, cancellationToken);
        if (!await codes.TakeAsync(user.Id, code, cancellationToken))
        {
            await transactions.FailAsync(transaction, cancellationToken);
            await audit.RecordAsync(SecurityEventType.SecondFactorFailed, user.Id, cancellationToken);
            throw new InvalidCodeException();
        }

        if (!await transactions.CompleteAsync(transaction, cancellationToken))
        {
            throw new SignInTransactionEndedException();
        }

        var tokens = await begin.BeginAsync(
            user,
            address,
            [SignInMethods.Password, SignInMethods.OneTimeCode, SignInMethods.SeveralFactors],
            cancellationToken
        );
        await attempts.ForgetAsync(AttemptDoor.SecondFactor, user.Email, address, cancellationToken);
        return tokens;
    }
}
