using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Lavamedia.Identity.Keys.Signing;

/// <summary>
/// Sees to it that there is a key that signs and, in good time, the one that will sign after it; and forgets keys whose
/// tokens have all ended. Any number of instances may run it at once.
/// </summary>
internal sealed class RotateSigningKeys(
    NpgsqlDataSource dataSource,
    IDataProtectionProvider protection,
    IOptions<SigningKeySettings> options,
    IOptions<SessionSettings> sessions
)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var gate = new NpgsqlCommand(
            "SELECT pg_advisory_xact_lock(hashtext('signing_keys'))",
            connection,
            transaction
        );
        await gate.ExecuteNonQueryAsync(cancellationToken);
        foreach (var algorithm in SigningAlgorithm.All)
        {
            if (await FirstDelayAsync(algorithm, connection, cancellationToken) is { } delay)
            {
                await AddAsync(algorithm, delay, connection, cancellationToken);
            }
        }

        await ForgetAsync(connection, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>How long from now the next key begins to sign; null while it is too early to make it.</summary>
    private async Task<TimeSpan?> FirstDelayAsync(
        SigningAlgorithm algorithm,
        NpgsqlConnection connection,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(
            "SELECT max(signs_from) + $2 - now() FROM signing_keys WHERE algorithm = $1",
            connection
        );
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = algorithm.Name });
        command.Parameters.Add(new NpgsqlParameter<TimeSpan> { TypedValue = options.Value.Lifetime });
        if (await command.ExecuteScalarAsync(cancellationToken) is not TimeSpan untilDue)
        {
            return TimeSpan.Zero;
        }

        var ahead = options.Value.PublishedAhead;
        return untilDue > ahead
            ? null
            // Made late, it is still published before it signs.
            : ahead;
    }

    private async Task AddAsync(
        SigningAlgorithm algorithm,
        TimeSpan delay,
        NpgsqlConnection connection,
        CancellationToken cancellationToken
    )
    {
        var configured = sessions.Value.SigningKey;
        var isFirst = delay == TimeSpan.Zero;
        // The first key is the configured one: tokens signed before there was a ring stay good.
        var privateKey =
            isFirst && algorithm == SigningAlgorithm.ES256 && configured.Length > 0
                ? Convert.FromBase64String(configured)
                : algorithm.CreateKey();
        await using var command = new NpgsqlCommand(
            """
            INSERT INTO signing_keys (id, key_id, algorithm, protected_key, signs_from) VALUES ($1, $2, $3, $4, now() + $5)
            """,
            connection
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = Guid.CreateVersion7() });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = algorithm.Read(privateKey).KeyId });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = algorithm.Name });
        command.Parameters.Add(
            new NpgsqlParameter<byte[]>
            {
                TypedValue = protection.CreateProtector(SigningKeyRing.Purpose).Protect(privateKey),
            }
        );
        command.Parameters.Add(new NpgsqlParameter<TimeSpan> { TypedValue = delay });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task ForgetAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            DELETE FROM signing_keys old USING signing_keys successor
            WHERE successor.algorithm = old.algorithm AND successor.signs_from > old.signs_from
              AND successor.signs_from < now() - $1
            """,
            connection
        );
        command.Parameters.Add(new NpgsqlParameter<TimeSpan> { TypedValue = options.Value.KeptAfterwards });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
