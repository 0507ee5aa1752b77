using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Factors.Transactions;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;

namespace Lavamedia.Identity.Factors.Passkeys;

/// <summary>Adds a passkey to a person's account, in two steps: options for the browser, then what it made of them.</summary>
internal sealed partial class AddPasskey(
    LavamediaDbContext context,
    ChangeFactors change,
    SignInTransactions transactions,
    IPasskeyHandler<User> passkeys,
    IHttpContextAccessor http,
    ILogger<AddPasskey> logger
)
{
    public async Task<MutationResult<PasskeyEnrolment>> BeginAsync(CancellationToken cancellationToken)
    {
        if (await change.RefuseAsync(cancellationToken) is { } refusal)
        {
            return MutationResult<PasskeyEnrolment>.Failure(refusal);
        }

        var user = await change.FindUserAsync(cancellationToken);
        var made = await passkeys.MakeCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = user.Id.ToString(),
                Name = user.Email,
                DisplayName = user.DisplayName,
            },
            http.HttpContext!
        );
        var transaction = await transactions.BeginAsync(
            SignInStep.PasskeyEnrolment,
            user,
            made.AttestationState,
            cancellationToken
        );
        return new PasskeyEnrolment(transaction, made.CreationOptionsJson);
    }

    public Task<MutationResult<User>> CompleteAsync(
        string token,
        string credential,
        string name,
        CancellationToken cancellationToken
    ) =>
        change.RunAsync<User>(
            SecurityEventType.PasskeyAdded,
            async user =>
            {
                if (NamePasskey.Check(name) is { } wrong)
                {
                    return MutationResult<User>.Failure(wrong);
                }

                var transaction = await transactions.FindAsync(token, SignInStep.PasskeyEnrolment, cancellationToken);
                if (transaction?.UserId != user.Id || !await transactions.CompleteAsync(transaction, cancellationToken))
                {
                    return MutationResult<User>.Failure(new InvalidPasskeyError());
                }

                var attestation = await passkeys.PerformAttestationAsync(
                    new PasskeyAttestationContext
                    {
                        HttpContext = http.HttpContext!,
                        CredentialJson = credential,
                        AttestationState = transaction.State,
                    }
                );
                if (!attestation.Succeeded)
                {
                    LogRefused(logger, attestation.Failure.Message);
                    return MutationResult<User>.Failure(new InvalidPasskeyError());
                }

                context.Add(Of(user, attestation.Passkey, name.Trim()));
                return user;
            },
            cancellationToken
        );

    private static Passkey Of(User user, UserPasskeyInfo info, string name) =>
        new()
        {
            UserId = user.Id,
            Name = name,
            CredentialId = info.CredentialId,
            PublicKey = info.PublicKey,
            SignCount = info.SignCount,
            Transports = [.. info.Transports ?? []],
            IsUserVerified = info.IsUserVerified,
            IsBackupEligible = info.IsBackupEligible,
            IsBackedUp = info.IsBackedUp,
            AttestationObject = info.AttestationObject,
            ClientDataJson = info.ClientDataJson,
        };

    [LoggerMessage(LogLevel.Information, "A passkey was not taken: {Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);
}
