using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Authentication;

/// <summary>Finds out who sends a request: by a bearer token, or by the cookie of our own browser apps.</summary>
internal sealed class SessionAuthenticationHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    SessionAuthenticator authenticator,
    SessionCookies cookies
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "LavamediaSession";
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Token() is not { } token)
        {
            return AuthenticateResult.NoResult();
        }

        var principal = await authenticator.AuthenticateAsync(token, Context.RequestAborted);
        if (principal is not null && RoleView.RoleIn(Request) is { } role)
        {
            principal = await authenticator.ThroughRoleAsync(principal, role, Context.RequestAborted);
        }

        return principal is not null
            ? AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme))
            : AuthenticateResult.Fail("The access token is not good, or its session has ended.");
    }

    private string? Token()
    {
        string? header = Request.Headers.Authorization;
        if (header?.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) == true)
        {
            return header[Bearer.Length..].Trim();
        }

        return SessionCookies.CountIn(Request) ? cookies.AccessTokenIn(Request) : null;
    }
}
