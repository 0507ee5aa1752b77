using System.Security.Claims;
using Lavamedia.GraphQL.AspNetCore.Connections;
using Lavamedia.Identity.Authentication;

namespace Lavamedia.Api.Hosting;

/// <summary>Lets sockets and event streams know the sessions of Lavamedia.</summary>
internal sealed class SessionConnections(SessionAuthenticator sessions) : IConnectionAuthenticator
{
    public string? FindCookieToken(HttpRequest handshake) => sessions.FindCookieToken(handshake);

    public ValueTask<ClaimsPrincipal?> AuthenticateAsync(string token, CancellationToken cancellationToken) =>
        sessions.AuthenticateAsync(token, cancellationToken);

    public ValueTask<bool> IsCurrentAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        sessions.IsCurrentAsync(user, cancellationToken);
}
