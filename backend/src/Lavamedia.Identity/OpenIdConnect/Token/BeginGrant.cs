using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.OpenIdConnect.Token;

/// <summary>Begins the session that a client's tokens belong to. It ends with whatever it rests on, without help from the client.</summary>
internal sealed class BeginGrant(LavamediaDbContext context, IOptions<SessionSettings> settings)
{
    /// <summary>A session in which the client acts for a person who is signed in.</summary>
    /// <returns>The grant, or null when the person's own session has ended.</returns>
    public async Task<Grant?> ForSessionAsync(
        Guid parentId,
        Client client,
        IReadOnlyList<string> scopes,
        bool isOffline,
        CancellationToken cancellationToken
    )
    {
        var (id, asked) = (Guid.CreateVersion7(), scopes.ToArray());
        var userId = await InsertAsync(
            $"""
            INSERT INTO sessions (id, user_id, security_stamp, client_id, scopes, parent_id, is_offline, address,
                                  methods, authenticated_at, user_agent, expires_at)
            SELECT {id}, users.id, users.security_stamp, {client.Id}, {asked}, parent.id, {isOffline}, parent.address,
                   parent.methods, parent.authenticated_at, parent.user_agent,
                   CASE WHEN {isOffline} THEN now() + {settings.Value.SessionLifetime} ELSE parent.expires_at END
            FROM sessions parent JOIN users ON users.id = parent.user_id
            WHERE parent.id = {parentId} AND parent.revoked_at IS NULL AND parent.expires_at > now()
              AND users.status = 'ACTIVE' AND users.security_stamp = parent.security_stamp
            RETURNING user_id AS "Value"
            """,
            cancellationToken
        );
        if (userId is not { } user)
        {
            return null;
        }

        var refreshToken = isOffline ? OpaqueToken.Create() : null;
        if (refreshToken is not null)
        {
            context.Add(new RefreshToken { SessionId = id, TokenHash = OpaqueToken.Hash(refreshToken) });
            await context.SaveChangesAsync(cancellationToken);
        }

        return new Grant(id, user, scopes, refreshToken);
    }

    /// <summary>A session in which the client acts as its service account, for as long as one access token.</summary>
    /// <returns>The grant, or null when the service account is not active.</returns>
    public async Task<Grant?> ForServiceAccountAsync(
        Guid serviceAccountId,
        Client client,
        IReadOnlyList<string> scopes,
        CancellationToken cancellationToken
    )
    {
        var (id, asked) = (Guid.CreateVersion7(), scopes.ToArray());
        var userId = await InsertAsync(
            $"""
            INSERT INTO sessions (id, user_id, security_stamp, client_id, scopes, expires_at)
            SELECT {id}, id, security_stamp, {client.Id}, {asked}, now() + {settings.Value.AccessTokenLifetime}
            FROM users WHERE id = {serviceAccountId} AND status = 'ACTIVE' AND kind = 'SERVICE'
            RETURNING user_id AS "Value"
            """,
            cancellationToken
        );
        return userId is { } user ? new Grant(id, user, scopes) : null;
    }

    private async Task<Guid?> InsertAsync(FormattableString sql, CancellationToken cancellationToken)
    {
        var ids = await context.Database.SqlQuery<Guid>(sql).ToListAsync(cancellationToken);
        return ids.Count == 0 ? null : ids[0];
    }
}
