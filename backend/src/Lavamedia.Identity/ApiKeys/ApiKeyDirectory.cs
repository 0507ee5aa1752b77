using System.Collections.Frozen;
using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Access;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>
/// Knows which keys are alive and what they allow. Remembers it for a few seconds, as <see cref="SessionDirectory"/> does, so that a key
/// that was revoked is refused within that time at every instance (Z-12).
/// </summary>
internal sealed class ApiKeyDirectory : IDisposable
{
    private readonly NpgsqlDataSource dataSource;
    private readonly TimeSpan staleness;
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public ApiKeyDirectory(NpgsqlDataSource dataSource, IOptions<SessionSettings> options)
    {
        this.dataSource = dataSource;
        staleness = options.Value.RightsStaleness;
    }

    /// <summary>The living key, or null.</summary>
    public async ValueTask<KnownApiKey?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = OpaqueToken.Hash(secret);
        var entry = Convert.ToHexString(hash);
        if (cache.TryGetValue(entry, out KnownApiKey? known))
        {
            return known;
        }

        var found = await LoadAsync(hash, cancellationToken);
        cache.Set(entry, found, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = staleness });
        return found;
    }

    public void Dispose() => cache.Dispose();

    // Reading notes the use as well, at most every ten minutes: a note for each request would be a write for each request.
    private async Task<KnownApiKey?> LoadAsync(byte[] hash, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            """
            WITH known AS (
                SELECT api_keys.id, account_id, scopes, requests_per_minute, cost_per_minute, cost_per_operation, expires_at
                FROM api_keys JOIN users ON users.id = account_id
                WHERE secret_hash = $1 AND revoked_at IS NULL AND expires_at > now()
                  AND users.status = 'ACTIVE' AND users.kind = 'SERVICE'
            ), noted AS (
                UPDATE api_keys SET last_used_at = now() FROM known
                WHERE api_keys.id = known.id
                  AND (last_used_at IS NULL OR last_used_at < now() - interval '10 minutes')
            )
            SELECT id, account_id,
                   ARRAY(SELECT DISTINCT code FROM user_roles JOIN role_permissions USING (role_id)
                         JOIN permissions ON permissions.id = permission_id
                         WHERE user_id = account_id AND code = ANY (scopes)),
                   requests_per_minute, cost_per_minute, cost_per_operation, expires_at
            FROM known
            """
        );
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = hash });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return null;
        }

        var permissions = await reader.GetFieldValueAsync<string[]>(2, cancellationToken);
        // A key has rights, not roles: whatever asks for a role does not mean a program with a part of it.
        var user = new SessionUser(
            reader.GetGuid(1),
            [],
            permissions.ToFrozenSet(StringComparer.Ordinal),
            PermissionAreas.None
        );
        return new KnownApiKey(
            reader.GetGuid(0),
            user,
            new ApiKeyLimits(reader.GetInt32(3), reader.GetInt32(4), reader.GetInt32(5)),
            await reader.GetFieldValueAsync<DateTimeOffset>(6, cancellationToken)
        );
    }
}
