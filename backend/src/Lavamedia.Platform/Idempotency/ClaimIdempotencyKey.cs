using System.Diagnostics;
using Npgsql;

namespace Lavamedia.Platform.Idempotency;

/// <summary>Lets one request of several with the same key run, and the others wait for its answer.</summary>
public sealed class ClaimIdempotencyKey(NpgsqlDataSource dataSource)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>Claims the key, or tells what became of it; waits a while for an answer that is under way.</summary>
    public async Task<IdempotencyOutcome> ClaimAsync(
        Guid caller,
        string key,
        byte[] requestHash,
        CancellationToken cancellationToken
    )
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (await TryClaimAsync(caller, key, requestHash, cancellationToken) is { } fence)
            {
                return new IdempotencyOutcome.Claimed(new IdempotencyClaim(caller, key, fence));
            }

            var outcome = await ReadAsync(caller, key, requestHash, cancellationToken);
            if (outcome is not (null or IdempotencyOutcome.Running) || waited.Elapsed > LongestWait)
            {
                return outcome ?? new IdempotencyOutcome.Running();
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
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
            UPDATE idempotency_keys SET status_code = $4, content_type = $5, body = $6
            WHERE caller = $1 AND key = $2 AND fence = $3
            """
        );
        AddClaim(command, claim);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = answer.StatusCode });
        command.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = answer.ContentType });
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
        command.Parameters.Add(new NpgsqlParameter<TimeSpan> { TypedValue = Lease });
        return await command.ExecuteScalarAsync(cancellationToken) as long?;
    }

    private async Task<IdempotencyOutcome?> ReadAsync(
        Guid caller,
        string key,
        byte[] requestHash,
        CancellationToken cancellationToken
    )
    {
        await using var command = dataSource.CreateCommand(
            """
            SELECT request_hash = $3, status_code, content_type, coalesce(body, ''),
                   has_effect AND claimed_until < clock_timestamp()
            FROM idempotency_keys WHERE caller = $1 AND key = $2
            """
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = caller });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key });
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = requestHash });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return null;
        }

        if (!reader.GetBoolean(0))
        {
            return new IdempotencyOutcome.OtherRequest();
        }

        if (!await reader.IsDBNullAsync(1, cancellationToken))
        {
            return new IdempotencyOutcome.Answered(
                reader.GetInt32(1),
                await reader.IsDBNullAsync(2, cancellationToken) ? null : reader.GetString(2),
                await reader.GetFieldValueAsync<byte[]>(3, cancellationToken)
            );
        }

        return reader.GetBoolean(4) ? new IdempotencyOutcome.AnswerLost() : new IdempotencyOutcome.Running();
    }
}
