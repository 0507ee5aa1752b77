using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.Connections;

/// <summary>
/// Finds out who is at the other end of a lasting connection, and whether that still holds. The host registers one; without it sockets
/// know only whom the handshake knew.
/// </summary>
public interface IConnectionAuthenticator
{
    /// <summary>The token that a browser sent as a cookie with the handshake of a socket. Only asked for pages of our own origins.</summary>
    string? FindCookieToken(HttpRequest handshake);

    /// <summary>Whom a token belongs to, or null when it is not good.</summary>
    ValueTask<ClaimsPrincipal?> AuthenticateAsync(string token, CancellationToken cancellationToken);

    /// <summary>Whether a signed-in user is still so: the token not at its end, the session alive, the rights the same (rules T-4, Z-12).</summary>
    ValueTask<bool> IsCurrentAsync(ClaimsPrincipal user, CancellationToken cancellationToken);
}
