using Npgsql;

namespace Lavamedia.Platform.Jobs.Running;

/// <summary>
/// The statements by which workers take, keep and give up jobs. Every instant is the database's, and every
/// statement after the claim names the fence: whoever lost the lease changes nothing.
/// </summary>
internal sealed class JobLeases(NpgsqlDataSource dataSource, JobWorkerOptions options)
{
    /// <summary>
    /// Takes up to a number of jobs that are due, or whose worker has gone silent, those that somebody waits for before those of a bulk. Counts
    /// the attempt.
    /// </summary>
    public async Task<List<ClaimedJob>> ClaimAsync(string[] kinds, int maximum, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            """
            WITH due AS (
                SELECT id FROM jobs
                WHERE kind = ANY ($1)
                  AND ((status = 'WAITING' AND run_at <= clock_timestamp())
                    OR (status = 'RUNNING' AND leased_until <= clock_timestamp()))
                ORDER BY is_bulk, run_at
                LIMIT $2
                FOR UPDATE SKIP LOCKED
            )
            UPDATE jobs
            SET status = 'RUNNING', attempts = attempts + 1, fence = fence + 1,
                leased_by = $3, leased_until = clock_timestamp() + $4
            FROM due
            WHERE jobs.id = due.id
            RETURNING jobs.id, kind, payload::text, attempts, fence
            """
        );
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = kinds });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = maximum });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = options.Name });
        command.Parameters.Add(new NpgsqlParameter<TimeSpan> { TypedValue = options.Lease });
        var claimed = new List<ClaimedJob>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            claimed.Add(
                new ClaimedJob(
                    reader.GetGuid(0),
                    reader.GetString(1),
                    reader.GetString(2),
                    reader.GetInt32(3),
                    reader.GetInt64(4)
                )
            );
        }

        return claimed;
    }

    /// <summary>How long until the next job is due, or null when none waits.</summary>
    public async Task<TimeSpan?> UntilNextAsync(string[] kinds, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            "SELECT min(run_at) - clock_timestamp() FROM jobs WHERE status = 'WAITING' AND kind = ANY ($1)"
        );
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = kinds });
        return await command.ExecuteScalarAsync(cancellationToken) as TimeSpan?;
    }

    /// <summary>Keeps the job; false when it is lost.</summary>
    public Task<bool> RenewAsync(ClaimedJob job, CancellationToken cancellationToken) =>
        ChangeAsync(job, "leased_until = clock_timestamp() + $3", options.Lease, cancellationToken);

    /// <summary>Marks the job done.</summary>
    public Task<bool> CompleteAsync(ClaimedJob job, CancellationToken cancellationToken) =>
        ChangeAsync(
            job,
            """
            status = 'DONE', finished_at = clock_timestamp(), last_error = NULL, leased_by = NULL, leased_until = NULL
            """,
            cancellationToken
        );

    /// <summary>Lets the job be tried again after a wait.</summary>
    public Task<bool> RetryAsync(ClaimedJob job, string reason, TimeSpan after, CancellationToken cancellationToken) =>
        ChangeAsync(
            job,
            """
            status = 'WAITING', run_at = clock_timestamp() + $3, last_error = $4, leased_by = NULL, leased_until = NULL
            """,
            after,
            reason,
            cancellationToken
        );

    /// <summary>Lets the job be tried after a wait; the attempt, which has asked nobody, does not count.</summary>
    public Task<bool> PostponeAsync(ClaimedJob job, TimeSpan after, CancellationToken cancellationToken) =>
        ChangeAsync(
            job,
            """
            status = 'WAITING', attempts = attempts - 1, run_at = clock_timestamp() + $3, leased_by = NULL, leased_until = NULL
            """,
            after,
            cancellationToken
        );

    /// <summary>Gives the job up: a dead letter with its reason.</summary>
    public Task<bool> BuryAsync(ClaimedJob job, string reason, CancellationToken cancellationToken) =>
        ChangeAsync(
            job,
            "status = 'DEAD', finished_at = clock_timestamp(), last_error = $3, leased_by = NULL, leased_until = NULL",
            reason,
            cancellationToken
        );

    /// <summary>Gives the job back unfinished because the process stops; the attempt does not count.</summary>
    public async Task HandBackAsync(ClaimedJob job, CancellationToken cancellationToken)
    {
        await ChangeAsync(
            job,
            "status = 'WAITING', attempts = attempts - 1, run_at = clock_timestamp(), leased_by = NULL, leased_until = NULL",
            cancellationToken
        );
        await using var notify = dataSource.CreateCommand($"NOTIFY {JobSignal.Channel}");
        await notify.ExecuteNonQueryAsync(cancellationToken);
    }

    private Task<bool> ChangeAsync(ClaimedJob job, string change, CancellationToken cancellationToken) =>
        ExecuteAsync(job, change, [], cancellationToken);

    private Task<bool> ChangeAsync<T>(ClaimedJob job, string change, T value, CancellationToken cancellationToken) =>
        ExecuteAsync(job, change, [new NpgsqlParameter<T> { TypedValue = value }], cancellationToken);

    private Task<bool> ChangeAsync<T1, T2>(
        ClaimedJob job,
        string change,
        T1 first,
        T2 second,
        CancellationToken cancellationToken
    ) =>
        ExecuteAsync(
            job,
            change,
            [new NpgsqlParameter<T1> { TypedValue = first }, new NpgsqlParameter<T2> { TypedValue = second }],
            cancellationToken
        );

    private async Task<bool> ExecuteAsync(
        ClaimedJob job,
        string change,
        NpgsqlParameter[] parameters,
        CancellationToken cancellationToken
    )
    {
        await using var command = dataSource.CreateCommand(
            $"UPDATE jobs SET {change} WHERE id = $1 AND fence = $2 AND status = 'RUNNING'"
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = job.Id });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = job.Fence });
        command.Parameters.AddRange(parameters);
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }
}
