using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.OpenIdConnect.Authorize;

/// <summary>
/// Finds who is signed in to a browser that shows one of our pages, by either cookie: the access token may have ended, and
/// the refresh token is only looked at, never used up.
/// </summary>
internal sealed class FindBrowserSession(
    LavamediaDbContext context,
    SessionCookies cookies,
    AccessTokens accessTokens,
    IOptions<SessionSettings> settings
)
{
    public async Task<BrowserSession?> ExecuteAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (
            cookies.AccessTokenIn(request) is { } accessToken
            && await accessTokens.CheckAsync(accessToken, cancellationToken) is { Scopes: null } known
            && await FindAsync(known.SessionId, cancellationToken) is { } session
        )
        {
            return session;
        }

        return
            cookies.RefreshTokenIn(request) is { } refreshToken
            && await SessionOfAsync(refreshToken, cancellationToken) is { } sessionId
            ? await FindAsync(sessionId, cancellationToken)
            : null;
    }

    private async Task<Guid?> SessionOfAsync(string refreshToken, CancellationToken cancellationToken)
    {
        var hash = OpaqueToken.Hash(refreshToken);
        var found = await context
            .Database.SqlQuery<Guid>(
                $"""
                SELECT session_id AS "Value" FROM refresh_tokens
                WHERE token_hash = {hash} AND (used_at IS NULL OR used_at > now() - {settings.Value.RefreshLeeway})
                """
            )
            .ToListAsync(cancellationToken);
        return found.Count == 0 ? null : found[0];
    }

    private async Task<BrowserSession?> FindAsync(Guid sessionId, CancellationToken cancellationToken) =>
        (
            await context
                .Database.SqlQuery<BrowserSession>(
                    $"""
                    SELECT sessions.id AS "Id", users.id AS "UserId", users.display_name AS "DisplayName",
                           extract(epoch FROM now() - sessions.authenticated_at)::float8 AS "AgeSeconds"
                    FROM sessions JOIN users ON users.id = sessions.user_id
                    WHERE sessions.id = {sessionId} AND sessions.client_id IS NULL
                      AND sessions.revoked_at IS NULL AND sessions.expires_at > now()
                      AND users.status = 'ACTIVE' AND users.security_stamp = sessions.security_stamp
                    """
                )
                .ToListAsync(cancellationToken)
        ).SingleOrDefault();
}
