using Lavamedia.Platform.Jobs;
using Npgsql;

namespace Lavamedia.Identity.Sessions.Pruning;

/// <summary>
/// Attempts hold addresses of people, and every sign-in leaves rows behind: what nothing asks for any more is removed. The sessions and
/// codes of clients have a job of their own.
/// </summary>
internal sealed class PruneSignInsHandler(NpgsqlDataSource dataSource) : IJobHandler<PruneSignIns>
{
    private static readonly string[] Attempts =
    [
        "DELETE FROM sign_in_attempts WHERE attempted_at < now() - make_interval(days => $1)",
        "DELETE FROM one_time_tokens WHERE expires_at < now() - make_interval(days => $1)",
        "DELETE FROM sign_in_transactions WHERE expires_at < now() - make_interval(days => $1)",
    ];

    // What a client may go on with after the sign-out hangs on the sign-in: it stays as long as that.
    private const string Sessions = """
        DELETE FROM sessions
        WHERE client_id IS NULL
          AND least(expires_at, revoked_at) < now() - make_interval(days => $1)
          AND NOT EXISTS (SELECT FROM sessions child WHERE child.parent_id = sessions.id)
        """;

    public async Task RunAsync(PruneSignIns job, JobExecution execution, CancellationToken cancellationToken)
    {
        await using var batch = dataSource.CreateBatch();
        foreach (var sql in Attempts)
        {
            Add(sql, job.AttemptDays);
        }

        Add(Sessions, job.SessionDays);
        await batch.ExecuteNonQueryAsync(cancellationToken);

        void Add(string sql, int days)
        {
            var command = new NpgsqlBatchCommand(sql);
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = days });
            batch.BatchCommands.Add(command);
        }
    }
}
