using System.Net;
using Lavamedia.Identity.Factors.Transactions;
using Lavamedia.Identity.Passwords;

namespace Lavamedia.Identity.Sessions;

/// <summary>Begins a session for who knows an account's password.</summary>
internal sealed class SignIn(CheckPassword passwords, SignInTransactions transactions, BeginSession begin)
{
    /// <summary>Checks the password and begins a session.</summary>
    /// <exception cref="InvalidCredentialsException">The account is unknown or closed, or the password is wrong.</exception>
    /// <exception cref="TooManyAttemptsException">Too many sign-ins failed before.</exception>
    /// <exception cref="SecondFactorRequiredException">The password is right, and a code is asked for as well.</exception>
    public async Task<SessionTokens> SignInAsync(
        string email,
        string password,
        IPAddress address,
        CancellationToken cancellationToken
    )
    {
        var (user, isCodeAskedFor) = await passwords.CheckAsync(email, password, address, cancellationToken);
        if (isCodeAskedFor)
        {
            throw new SecondFactorRequiredException(
                await transactions.BeginAsync(SignInStep.SecondFactor, user, state: null, cancellationToken)
            );
        }

        return await begin.BeginAsync(user, address, [SignInMethods.Password], cancellationToken);
    }
}
