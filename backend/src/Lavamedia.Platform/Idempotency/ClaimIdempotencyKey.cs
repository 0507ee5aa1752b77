using System.Diagnostics;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Lavamedia.Platform.Idempotency;

/// <summary>Lets one request of several with the same key run, and the others wait for its answer.</summary>
public sealed class ClaimIdempotencyKey(NpgsqlDataSource dataSource, IOptions<IdempotencyOptions> options)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(320);

    /// <summary>Claims the key, or tells what became of it; waits a while for an answer that is under way.</summary>
    public async Task<IdempotencyOutcome> ClaimAsync(
        Guid caller,
        string key,
        byte[] requestHash,
        CancellationToken cancellationToken
    )
    {
        var waited = Stopwatch.StartNew();
        var isFree = true;
        for (var pause = ShortestPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            if (isFree && await TryClaimAsync(caller, key, requestHash, cancellationToken) is { } fence)
            {
                return new IdempotencyOutcome.Claimed(new IdempotencyClaim(caller, key, fence));
            }

            // Only looking, which locks nothing: those who wait must not stand in the way of the one who runs.
            (isFree, var outcome) = await ReadAsync(caller, key, requestHash, cancellationToken);
            if (outcome is not IdempotencyOutcome.Running || waited.Elapsed > options.Value.LongestWait)
            {
                return outcome;
            }

            await Task.Delay(pause, cancellationToken);
        }
    }

    /// <summary>Keeps the key while its request runs: a long upload is not taken for a dead one.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="ended">Cancelled when the request has ended.</param>
    public async Task KeepAsync(IdempotencyClaim claim, CancellationToken ended)
    {
        using var timer = new PeriodicTimer(options.Value.Lease / 3);
        try
        {
            while (await timer.WaitForNextTickAsync(ended))
            {
                await using var command = dataSource.CreateCommand(
                    """
                    UPDATE idempotency_keys SET claimed_until = clock_timestamp() + $4
                    WHERE caller = $1 AND key = $2 AND fence = $3
                    """
                );
                AddClaim(command, claim);
                command.Parameters.Add(new NpgsqlParameter<TimeSpan> { TypedValue = options.Value.Lease });
                await command.ExecuteNonQueryAsync(ended);
            }
        }
        catch (OperationCanceledException)
        {
            // The request has ended.
        }
        catch (NpgsqlException)
        {
            // Somebody else may take the key now. The fence lets only one of the two have an effect.
        }
    }

    /// <summary>Stores the answer, for those who come with the same key.</summary>
    public async Task AnswerAsync(
        IdempotencyClaim claim,
        IdempotencyOutcome.Answered answer,
        CancellationToken cancellationToken
    )
    {
        await using var command = dataSource.CreateCommand(
            """
            UPDATE idempotency_keys SET status_code = $4, content_type = $5, location = $6, entity_tag = $7, body = $8
            WHERE caller = $1 AND key = $2 AND fence = $3
            """
        );
        AddClaim(command, claim);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = answer.StatusCode });
        command.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = answer.ContentType });
        command.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = answer.Location });
        command.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = answer.EntityTag });
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = answer.Body });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Gives the key free after a failure without an effect, so that the client may try again.</summary>
    public async Task ReleaseAsync(IdempotencyClaim claim, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            "DELETE FROM idempotency_keys WHERE caller = $1 AND key = $2 AND fence = $3 AND NOT has_effect"
        );
        AddClaim(command, claim);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void AddClaim(NpgsqlCommand command, IdempotencyClaim claim)
    {
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = claim.Caller });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = claim.Key });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = claim.Fence });
    }

    private async Task<long?> TryClaimAsync(
        Guid caller,
        string key,
        byte[] requestHash,
        CancellationToken cancellationToken
    )
    {
        await using var command = dataSource.CreateCommand(
            """
            INSERT INTO idempotency_keys AS known (caller, key, request_hash, fence, claimed_until, has_effect)
            VALUES ($1, $2, $3, 1, clock_timestamp() + $4, false)
            ON CONFLICT (caller, key) DO UPDATE
            SET fence = known.fence + 1, claimed_until = clock_timestamp() + $4
            WHERE known.status_code IS NULL AND NOT known.has_effect AND known.claimed_until < clock_timestamp()
              AND known.request_hash = $3
            RETURNING fence
            """
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = caller });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key });
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = requestHash });
        command.Parameters.Add(new NpgsqlParameter<TimeSpan> { TypedValue = options.Value.Lease });
        return await command.ExecuteScalarAsync(cancellationToken) as long?;
    }

    /// <returns>Whether nobody holds the key, and what is known of it.</returns>
    private async Task<(bool IsFree, IdempotencyOutcome Outcome)> ReadAsync(
        Guid caller,
        string key,
        byte[] requestHash,
        CancellationToken cancellationToken
    )
    {
        await using var command = dataSource.CreateCommand(
            """
            SELECT request_hash = $3, status_code, content_type, location, entity_tag, coalesce(body, ''),
                   has_effect, claimed_until < clock_timestamp()
            FROM idempotency_keys WHERE caller = $1 AND key = $2
            """
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = caller });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key });
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = requestHash });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return (true, new IdempotencyOutcome.Running());
        }

        if (!reader.GetBoolean(0))
        {
            return (false, new IdempotencyOutcome.OtherRequest());
        }

        if (!await reader.IsDBNullAsync(1, cancellationToken))
        {
            return (
                false,
                new IdempotencyOutcome.Answered(
                    reader.GetInt32(1),
                    await TextAsync(2),
                    await TextAsync(3),
                    await TextAsync(4),
                    await reader.GetFieldValueAsync<byte[]>(5, cancellationToken)
                )
            );
        }

        var (hasEffect, hasRunOut) = (reader.GetBoolean(6), reader.GetBoolean(7));
        return hasEffect && hasRunOut
            ? (false, new IdempotencyOutcome.AnswerLost())
            : (hasRunOut, new IdempotencyOutcome.Running());

        async Task<string?> TextAsync(int column) =>
            await reader.IsDBNullAsync(column, cancellationToken) ? null : reader.GetString(column);
    }
}
