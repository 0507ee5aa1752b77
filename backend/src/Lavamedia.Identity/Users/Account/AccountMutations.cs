using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Passwords;
using Lavamedia.Identity.Sessions;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.Users.Account;

/// <summary>What people do with their own accounts.</summary>
[MutationType]
internal static class AccountMutations
{
    /// <summary>Changes what the caller says about oneself.</summary>
    [Error<ValidationError>]
    [Authorize]
    public static Task<MutationResult<User>> UpdateProfileAsync(
        UpdateProfileInput input,
        UpdateProfile command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Changes the caller's password and signs the caller out everywhere else.</summary>
    [Error<WrongPasswordError>]
    [Error<WeakPasswordError>]
    [Error<TooManyAttemptsError>]
    [Authorize]
    public static Task<MutationResult<User>> ChangePasswordAsync(
        ChangePasswordInput input,
        ChangePassword command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Sends a link to an address that the caller wants to sign in with. It counts once the link was used.</summary>
    /// <param name="email">The new address.</param>
    [Error<ValidationError>]
    [Error<RecentSignInRequiredError>]
    [Authorize]
    public static Task<MutationResult<User>> RequestEmailChangeAsync(
        string email,
        RequestEmailChange command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(email, cancellationToken);
}
