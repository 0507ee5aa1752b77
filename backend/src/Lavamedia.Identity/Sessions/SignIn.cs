using System.Net;
using Lavamedia.Identity.Passwords;

namespace Lavamedia.Identity.Sessions;

/// <summary>Begins a session for who knows an account's password.</summary>
internal sealed class SignIn(CheckPassword passwords, BeginSession begin)
{
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
        var user = await passwords.CheckAsync(email, password, address, cancellationToken);
        return await begin.BeginAsync(user, address, [SignInMethods.Password], cancellationToken);
    }
}
