using System.Collections.Frozen;
using Lavamedia.Identity.Sessions;
using Lavamedia.Platform.Access;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Lavamedia.Identity.Authentication;

/// <summary>
/// Knows which sessions are alive and what their users may do. Remembers it for a few seconds, so that a right that was
/// taken away, or a session that was ended, is gone within that time at every instance (T-4, Z-12).
/// </summary>
internal sealed class SessionDirectory : IDisposable
{
    private readonly NpgsqlDataSource dataSource;
    private readonly IPermissionAreaSource[] areaSources;
    private readonly TimeSpan staleness;
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public SessionDirectory(
        NpgsqlDataSource dataSource,
        IEnumerable<IPermissionAreaSource> areaSources,
        IOptions<SessionSettings> options
    )
    {
        this.dataSource = dataSource;
        this.areaSources = [.. areaSources];
        staleness = options.Value.RightsStaleness;
    }

    /// <summary>The user of a living session, or null.</summary>
    public async ValueTask<SessionUser?> FindAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        if (cache.TryGetValue(sessionId, out SessionUser? known))
        {
            return known;
        }

        var found = await LoadAsync(sessionId, cancellationToken);
        cache.Set(
            sessionId,
            found,
            new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = staleness }
        );
        return found;
    }

    /// <summary>A role and what it brings, no staler than sessions are.</summary>
    public async ValueTask<KnownRole> FindRoleAsync(Guid roleId, CancellationToken cancellationToken)
    {
        var key = (nameof(KnownRole), roleId);
        if (cache.TryGetValue(key, out KnownRole? known))
        {
            return known!;
        }

        var found = await LoadRoleAsync(roleId, cancellationToken);
        cache.Set(key, found, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = staleness });
        return found;
    }

    /// <summary>Looks again at the next request.</summary>
    public void Forget(Guid sessionId) => cache.Remove(sessionId);

    /// <summary>Looks again at everybody's next request: an account changed, which is rare.</summary>
    public void ForgetAll() => cache.Clear();

    public void Dispose() => cache.Dispose();

    private async Task<SessionUser?> LoadAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            """
            SELECT users.id,
                   ARRAY(SELECT roles.name FROM user_roles JOIN roles ON roles.id = role_id WHERE user_id = users.id),
                   ARRAY(SELECT DISTINCT code FROM user_roles JOIN role_permissions USING (role_id)
                         JOIN permissions ON permissions.id = permission_id WHERE user_id = users.id)
            FROM sessions JOIN users ON users.id = sessions.user_id
            LEFT JOIN oauth_clients ON oauth_clients.id = sessions.client_id
            LEFT JOIN sessions parent ON parent.id = sessions.parent_id
            WHERE sessions.id = $1 AND sessions.revoked_at IS NULL AND sessions.expires_at > now()
              AND (sessions.client_id IS NULL OR oauth_clients.disabled_at IS NULL)
              AND (parent.id IS NULL OR sessions.is_offline OR parent.revoked_at IS NULL)
              AND users.status = 'ACTIVE' AND users.security_stamp = sessions.security_stamp
            """
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = sessionId });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return null;
        }

        var permissions = await reader.GetFieldValueAsync<string[]>(2, cancellationToken);
        return new SessionUser(
            reader.GetGuid(0),
            await reader.GetFieldValueAsync<string[]>(1, cancellationToken),
            permissions.ToFrozenSet(StringComparer.Ordinal),
            await AreasOfAsync(reader.GetGuid(0), cancellationToken)
        );
    }

    private async Task<KnownRole> LoadRoleAsync(Guid roleId, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            """
            SELECT name, ARRAY(SELECT code FROM role_permissions JOIN permissions ON permissions.id = permission_id
                               WHERE role_id = roles.id)
            FROM roles WHERE id = $1
            """
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = roleId });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return KnownRole.None;
        }

        var permissions = await reader.GetFieldValueAsync<string[]>(1, cancellationToken);
        return new KnownRole(reader.GetString(0), permissions.ToFrozenSet(StringComparer.Ordinal));
    }

    private async Task<PermissionAreas> AreasOfAsync(Guid userId, CancellationToken cancellationToken)
    {
        var found = new List<PermissionAreas>();
        foreach (var source in areaSources)
        {
            found.Add(await source.FindAsync(userId, cancellationToken));
        }

        return PermissionAreas.Together(found);
    }
}
