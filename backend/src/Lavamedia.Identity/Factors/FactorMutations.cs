using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Factors.Authenticators;
using Lavamedia.Identity.Factors.Passkeys;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.Factors;

/// <summary>How people change the ways in which they sign in. All but a name ask for a recent sign-in (T-10).</summary>
[MutationType]
internal static class FactorMutations
{
    /// <summary>Gives out the secret for an authenticator app. Nothing changes until it is confirmed.</summary>
    [Error<RecentSignInRequiredError>]
    [Authorize]
    public static Task<MutationResult<AuthenticatorEnrolment>> BeginAuthenticatorEnrolmentAsync(
        EnrolAuthenticator command,
        CancellationToken cancellationToken
    ) => command.BeginAsync(cancellationToken);

    /// <summary>Adds the authenticator app, instead of the one there is, and answers with new recovery codes.</summary>
    /// <param name="transaction">The transaction of the enrolment.</param>
    /// <param name="code">The code that the app shows.</param>
    [Error<InvalidCodeError>]
    [Error<RecentSignInRequiredError>]
    [Authorize]
    public static Task<MutationResult<RecoveryCodes>> ConfirmAuthenticatorAsync(
        string transaction,
        string code,
        EnrolAuthenticator command,
        CancellationToken cancellationToken
    ) => command.ConfirmAsync(transaction, code, cancellationToken);

    /// <summary>Takes the authenticator app and its recovery codes away.</summary>
    [Error<RecentSignInRequiredError>]
    [Authorize]
    public static Task<MutationResult<User>> RemoveAuthenticatorAsync(
        RemoveAuthenticator command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(cancellationToken);

    /// <summary>Makes new recovery codes. The older ones are worthless.</summary>
    [Error<RecentSignInRequiredError>]
    [Authorize]
    public static Task<MutationResult<RecoveryCodes>> ReplaceRecoveryCodesAsync(
        ChangeFactors change,
        ReplaceRecoveryCodes command,
        CancellationToken cancellationToken
    ) =>
        change.RunAsync<RecoveryCodes>(
            Audit.SecurityEventType.RecoveryCodesReplaced,
            async user => await command.ExecuteAsync(user.Id, cancellationToken),
            cancellationToken
        );

    /// <summary>Gives out what a browser needs to make a passkey.</summary>
    [Error<RecentSignInRequiredError>]
    [Authorize]
    public static Task<MutationResult<PasskeyEnrolment>> BeginPasskeyEnrolmentAsync(
        AddPasskey command,
        CancellationToken cancellationToken
    ) => command.BeginAsync(cancellationToken);

    /// <summary>Adds the passkey that a browser made.</summary>
    /// <param name="transaction">The transaction of the enrolment.</param>
    /// <param name="credential">The credential as JSON, as the browser's `toJSON` gives it.</param>
    /// <param name="name">What to call it.</param>
    [Error<InvalidPasskeyError>]
    [Error<ValidationError>]
    [Error<RecentSignInRequiredError>]
    [Authorize]
    public static Task<MutationResult<User>> AddPasskeyAsync(
        string transaction,
        string credential,
        string name,
        AddPasskey command,
        CancellationToken cancellationToken
    ) => command.CompleteAsync(transaction, credential, name, cancellationToken);

    /// <summary>Gives one of the caller's passkeys another name.</summary>
    /// <param name="passkeyId">The passkey.</param>
    /// <param name="name">What to call it.</param>
    [Error<ValidationError>]
    [Authorize]
    public static Task<MutationResult<User>> RenamePasskeyAsync(
        Guid passkeyId,
        string name,
        NamePasskey command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(passkeyId, name, cancellationToken);

    /// <summary>Takes one of the caller's passkeys away.</summary>
    /// <param name="passkeyId">The passkey.</param>
    [Error<RecentSignInRequiredError>]
    [Authorize]
    public static Task<MutationResult<User>> RemovePasskeyAsync(
        Guid passkeyId,
        RemovePasskey command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(passkeyId, cancellationToken);
}
