using System.Net;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Tokens;
using Lavamedia.Identity.Users;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Npgsql;
using NpgsqlTypes;

namespace Lavamedia.Identity.Sessions;

/// <summary>Stores a new session and its first tokens. Answers only when they are stored (T-5).</summary>
internal sealed class BeginSession(
    NpgsqlDataSource dataSource,
    AccessTokens accessTokens,
    IHttpContextAccessor http,
    IOptions<SessionSettings> options
)
{
    // One message, and one transaction: a person waits for it. The entry of the log is stored with what it tells of. Each connection keeps
    // the statement as it planned it, for four tables cost more to plan than to write to.
    private const string Store = """
        WITH signed_in AS (UPDATE users SET last_login_at = now() WHERE id = $1),
        begun AS (
            INSERT INTO sessions (id, user_id, security_stamp, address, methods, user_agent, expires_at)
            VALUES ($2, $1, $3, $4, $5, $6, now() + $7)
            RETURNING expires_at),
        handed_out AS (
            INSERT INTO refresh_tokens (id, session_id, token_hash) VALUES ($8, $2, $9)),
        noted AS (
            INSERT INTO security_events (id, type, actor, session_key, client, address, trace_identifier)
            VALUES ($10, 'SIGNED_IN', $1, $11, $12, $13, $14))
        SELECT expires_at FROM begun
        """;

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
        var origin = RequestOrigin.Of(http.HttpContext);
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(Store, connection)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = user.Id },
                new NpgsqlParameter<Guid> { TypedValue = sessionId },
                new NpgsqlParameter<Guid> { TypedValue = user.SecurityStamp },
                new NpgsqlParameter<IPAddress> { TypedValue = address },
                new NpgsqlParameter<string[]> { TypedValue = [.. methods] },
                Optional(NpgsqlDbType.Text, UserAgent()),
                new NpgsqlParameter<TimeSpan> { TypedValue = options.Value.SessionLifetime },
                new NpgsqlParameter<Guid> { TypedValue = Guid.CreateVersion7() },
                new NpgsqlParameter<byte[]> { TypedValue = tokenHash },
                new NpgsqlParameter<Guid> { TypedValue = Guid.CreateVersion7() },
                Optional(NpgsqlDbType.Uuid, origin.SessionKey),
                Optional(NpgsqlDbType.Text, origin.Client),
                Optional(NpgsqlDbType.Inet, origin.Address),
                Optional(NpgsqlDbType.Text, origin.TraceIdentifier),
            },
        };
        await command.PrepareAsync(cancellationToken);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return await reader.GetFieldValueAsync<DateTimeOffset>(0, cancellationToken);
    }

    private static NpgsqlParameter Optional(NpgsqlDbType type, object? value) =>
        new() { NpgsqlDbType = type, Value = value ?? DBNull.Value };

    private string? UserAgent() =>
        http.HttpContext?.Request.Headers.UserAgent.ToString() is { Length: > 0 } name
            ? name[..Math.Min(name.Length, Session.MaximumUserAgentLength)]
            : null;
}
