using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Sessions;

/// <summary>Exchanges a refresh token for its successor and a new access token.</summary>
internal sealed class RefreshSession(
    LavamediaDbContext context,
    AccessTokens accessTokens,
    EndSession end,
    AuditTrail audit,
    IOptions<SessionSettings> settings
)
{
    /// <summary>Exchanges a token of our own applications.</summary>
    /// <exception cref="InvalidRefreshTokenException">The session has ended, or the token never was.</exception>
    public async Task<SessionTokens> RefreshAsync(string refreshToken, CancellationToken cancellationToken)
    {
        var family = await RotateAsync(refreshToken, clientId: null, cancellationToken);
        return new SessionTokens(
            family.UserId,
            family.DisplayName,
            await accessTokens.IssueAsync(family.UserId, family.SessionId, cancellationToken),
            family.RefreshToken,
            family.ExpiresAt
        );
    }

    /// <summary>Exchanges a token for its successor. One that was used before ends its family: one of its two users is a thief.</summary>
    /// <param name="refreshToken">The token.</param>
    /// <param name="clientId">The client that it was given to; null for our own applications.</param>
    /// <param name="cancellationToken">Leaves the token as it is.</param>
    /// <exception cref="InvalidRefreshTokenException">The family has ended, or the token never was, or is another client's.</exception>
    public async Task<RefreshedFamily> RotateAsync(
        string refreshToken,
        Guid? clientId,
        CancellationToken cancellationToken
    )
    {
        var hash = OpaqueToken.Hash(refreshToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var found = await LockAsync(hash, cancellationToken);
        if (found is null || found.ClientId != clientId)
        {
            throw new InvalidRefreshTokenException();
        }

        if (found.IsReused)
        {
            await end.EndAsync(found.SessionId, SessionEnd.TokenReused, cancellationToken);
            audit.Add(SecurityEventType.RefreshTokenReused, found.UserId);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            throw new InvalidRefreshTokenException();
        }

        if (!found.IsAlive)
        {
            throw new InvalidRefreshTokenException();
        }

        var successor = OpaqueToken.Create();
        await context.Database.ExecuteSqlAsync(
            $"UPDATE refresh_tokens SET used_at = coalesce(used_at, now()) WHERE token_hash = {hash}",
            cancellationToken
        );
        await context.Database.ExecuteSqlAsync(
            $"UPDATE sessions SET last_seen_at = now() WHERE id = {found.SessionId}",
            cancellationToken
        );
        context.Add(new RefreshToken { SessionId = found.SessionId, TokenHash = OpaqueToken.Hash(successor) });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new RefreshedFamily(
            found.SessionId,
            found.UserId,
            found.DisplayName,
            found.Scopes,
            successor,
            found.ExpiresAt
        );
    }

    /// <summary>Locks the session, so that uses of its tokens at the same time come one after the other.</summary>
    private async Task<Found?> LockAsync(byte[] hash, CancellationToken cancellationToken) =>
        (
            await context
                .Database.SqlQuery<Found>(
                    $"""
                    SELECT sessions.id AS "SessionId", users.id AS "UserId", users.display_name AS "DisplayName",
                           sessions.expires_at AS "ExpiresAt",
                           coalesce(refresh_tokens.used_at < clock_timestamp() - {settings.Value.RefreshLeeway}, false) AS "IsReused",
                           sessions.client_id AS "ClientId", sessions.scopes AS "Scopes",
                           sessions.revoked_at IS NULL AND sessions.expires_at > now()
                             AND (sessions.client_id IS NULL OR oauth_clients.disabled_at IS NULL)
                             AND (parent.id IS NULL OR sessions.is_offline OR parent.revoked_at IS NULL)
                             AND users.status = 'ACTIVE' AND users.security_stamp = sessions.security_stamp AS "IsAlive"
                    FROM sessions
                    JOIN users ON users.id = sessions.user_id
                    LEFT JOIN oauth_clients ON oauth_clients.id = sessions.client_id
                    LEFT JOIN sessions parent ON parent.id = sessions.parent_id
                    JOIN refresh_tokens ON refresh_tokens.session_id = sessions.id
                    WHERE refresh_tokens.token_hash = {hash}
                    FOR UPDATE OF sessions, refresh_tokens
                    """
                )
                .ToListAsync(cancellationToken)
        ).SingleOrDefault();

    private sealed record Found(
        Guid SessionId,
        Guid UserId,
        string DisplayName,
        DateTimeOffset ExpiresAt,
        Guid? ClientId,
        string[] Scopes,
        bool IsReused,
        bool IsAlive
    );
}
