using Npgsql;

namespace Lavamedia.Platform.Jobs.Operations;

/// <summary>What operators do with jobs.</summary>
public sealed class JobOperations(NpgsqlDataSource dataSource)
{
    /// <summary>Jobs by kind and status, those of kinds unknown to this version included.</summary>
    public async Task<IReadOnlyList<JobCount>> CountAsync(CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            "SELECT kind, status, count(*) FROM jobs GROUP BY kind, status ORDER BY kind, status"
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var counts = new List<JobCount>();
        while (await reader.ReadAsync(cancellationToken))
        {
            counts.Add(new JobCount(reader.GetString(0), reader.GetString(1), reader.GetInt64(2)));
        }

        return counts;
    }

    /// <summary>The newest dead letters with their reasons.</summary>
    public async Task<IReadOnlyList<DeadJob>> ListDeadAsync(int maximum, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            """
            SELECT id, kind, attempts, finished_at, coalesce(last_error, '') FROM jobs
            WHERE status = 'DEAD' ORDER BY finished_at DESC LIMIT $1
            """
        );
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = maximum });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var dead = new List<DeadJob>();
        while (await reader.ReadAsync(cancellationToken))
        {
            dead.Add(
                new DeadJob(
                    reader.GetGuid(0),
                    reader.GetString(1),
                    reader.GetInt32(2),
                    await reader.GetFieldValueAsync<DateTimeOffset>(3, cancellationToken),
                    reader.GetString(4)
                )
            );
        }

        return dead;
    }

    /// <summary>Runs a dead letter again from its first attempt, or all of them.</summary>
    /// <param name="id">The job; null for all dead letters.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>How many are tried again. One whose unique key is taken by a newer job stays dead.</returns>
    public async Task<int> ReplayAsync(Guid? id, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            """
            WITH replayed AS (
                UPDATE jobs SET status = 'WAITING', attempts = 0, run_at = clock_timestamp(), finished_at = NULL
                WHERE status = 'DEAD' AND ($1::uuid IS NULL OR id = $1)
                  AND (unique_key IS NULL OR NOT EXISTS (
                    SELECT FROM jobs AS newer
                    WHERE newer.kind = jobs.kind AND newer.unique_key = jobs.unique_key
                      AND (newer.status IN ('WAITING', 'RUNNING') OR (newer.status = 'DEAD' AND newer.id > jobs.id))))
                RETURNING id
            )
            SELECT count(*), pg_notify('lavamedia_jobs', '') FROM replayed
            """
        );
        command.Parameters.AddWithValue(NpgsqlTypes.NpgsqlDbType.Uuid, id.HasValue ? id.Value : DBNull.Value);
        return (int)(long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
