using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Factors.Transactions;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Factors.Authenticators;

/// <summary>Adds an authenticator app, or puts another in the place of the one there is.</summary>
internal sealed class EnrolAuthenticator(
    LavamediaDbContext context,
    ChangeFactors change,
    SignInTransactions transactions,
    AuthenticatorSecrets secrets,
    ReplaceRecoveryCodes recoveryCodes
)
{
    /// <summary>Gives out a secret. Nothing changes until the app has shown that it knows it.</summary>
    public async Task<MutationResult<AuthenticatorEnrolment>> BeginAsync(CancellationToken cancellationToken)
    {
        if (await change.RefuseAsync(cancellationToken) is { } refusal)
        {
            return MutationResult<AuthenticatorEnrolment>.Failure(refusal);
        }

        var user = await change.FindUserAsync(cancellationToken);
        var secret = AuthenticatorSecrets.Create();
        var transaction = await transactions.BeginAsync(
            SignInStep.AuthenticatorEnrolment,
            user,
            secrets.Protect(secret),
            cancellationToken
        );
        var letters = Base32.Encode(secret);
        var label = Uri.EscapeDataString($"Lavamedia:{user.Email}");
        return new AuthenticatorEnrolment(
            transaction,
            letters,
            $"otpauth://totp/{label}?secret={letters}&issuer=Lavamedia"
        );
    }

    /// <summary>Adds the app whose code this is, and makes recovery codes.</summary>
    public Task<MutationResult<RecoveryCodes>> ConfirmAsync(
        string token,
        string code,
        CancellationToken cancellationToken
    ) =>
        change.RunAsync<RecoveryCodes>(
            SecurityEventType.AuthenticatorAdded,
            async user =>
            {
                var transaction = await transactions.FindAsync(
                    token,
                    SignInStep.AuthenticatorEnrolment,
                    cancellationToken
                );
                if (
                    transaction?.UserId != user.Id
                    || TimeCodes.FindStep(
                        secrets.Unprotect(transaction.State!),
                        code.Replace(" ", string.Empty, StringComparison.Ordinal),
                        await context.NowAsync(cancellationToken)
                    )
                        is not { } step
                )
                {
                    return MutationResult<RecoveryCodes>.Failure(new InvalidCodeError());
                }

                await transactions.CompleteAsync(transaction, cancellationToken);
                await context
                    .Set<Authenticator>()
                    .Where(authenticator => authenticator.UserId == user.Id)
                    .ExecuteDeleteAsync(cancellationToken);
                context.Add(
                    new Authenticator
                    {
                        UserId = user.Id,
                        ProtectedSecret = transaction.State!,
                        LastStep = step,
                    }
                );
                return await recoveryCodes.ExecuteAsync(user.Id, cancellationToken);
            },
            cancellationToken
        );
}
