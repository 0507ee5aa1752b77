using System.Net;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Tokens;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Sessions;

/// <summary>Stores a new session and its first tokens. Answers only when they are stored (T-5).</summary>
internal sealed class BeginSession(
    LavamediaDbContext context,
    AccessTokens accessTokens,
    IHttpContextAccessor http,
    IOptions<SessionSettings> options
)
{
    /// <param name="user">Who signs in.</param>
    /// <param name="address">Where from.</param>
    /// <param name="methods">How the person proved it.</param>
    /// <param name="cancellationToken">Stores nothing.</param>
    public async Task<SessionTokens> BeginAsync(
        User user,
        IPAddress address,
        IReadOnlyList<string> methods,
        CancellationToken cancellationToken
    )
    {
        var sessionId = Guid.CreateVersion7();
        var refreshToken = OpaqueToken.Create();
        // The signature is made while the database stores; without what it stores nobody sees it.
        var storing = StoreAsync(sessionId, OpaqueToken.Hash(refreshToken), user, address, methods, cancellationToken);
        var signing = accessTokens.IssueAsync(user.Id, sessionId, cancellationToken);
        await Task.WhenAll(storing, signing);
        return new SessionTokens(user.Id, user.DisplayName, await signing, refreshToken, await storing);
    }

    /// <returns>When the session ends whatever happens, in database time.</returns>
    private async Task<DateTimeOffset> StoreAsync(
        Guid sessionId,
        byte[] tokenHash,
        User user,
        IPAddress address,
        IReadOnlyList<string> methods,
        CancellationToken cancellationToken
    )
    {
        var userAgent = UserAgent();
        var origin = RequestOrigin.Of(http.HttpContext);
        // One message, and one transaction: a person waits for it. The entry of the log is stored with what it tells of.
        return (
            await context
                .Database.SqlQuery<DateTimeOffset>(
                    $"""
                    WITH signed_in AS (UPDATE users SET last_login_at = now() WHERE id = {user.Id}),
                    begun AS (
                        INSERT INTO sessions (id, user_id, security_stamp, address, methods, user_agent, expires_at)
                        VALUES ({sessionId}, {user.Id}, {user.SecurityStamp}, {address}, {methods.ToArray()},
                                {userAgent}, now() + {options.Value.SessionLifetime})
                        RETURNING expires_at),
                    handed_out AS (
                        INSERT INTO refresh_tokens (id, session_id, token_hash)
                        VALUES ({Guid.CreateVersion7()}, {sessionId}, {tokenHash})),
                    noted AS (
                        INSERT INTO security_events (id, type, actor, session_key, client, address, trace_identifier)
                        VALUES ({Guid.CreateVersion7()}, 'SIGNED_IN', {user.Id}, {origin.SessionKey}, {origin.Client},
                                {origin.Address}, {origin.TraceIdentifier}))
                    SELECT expires_at AS "Value" FROM begun
                    """
                )
                .ToListAsync(cancellationToken)
        ).Single();
    }

    private string? UserAgent() =>
        http.HttpContext?.Request.Headers.UserAgent.ToString() is { Length: > 0 } name
            ? name[..Math.Min(name.Length, Session.MaximumUserAgentLength)]
            : null;
}
