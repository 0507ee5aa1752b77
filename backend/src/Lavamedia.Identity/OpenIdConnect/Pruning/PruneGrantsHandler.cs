using Lavamedia.Platform.Jobs;
using Npgsql;

namespace Lavamedia.Identity.OpenIdConnect.Pruning;

/// <summary>Clients with their own credentials begin a session for each token: thousands a day, of use for minutes.</summary>
internal sealed class PruneGrantsHandler(NpgsqlDataSource dataSource) : IJobHandler<PruneGrants>
{
    public async Task RunAsync(PruneGrants job, JobExecution execution, CancellationToken cancellationToken)
    {
        await using var batch = dataSource.CreateBatch();
        foreach (
            var sql in new[]
            {
                "DELETE FROM authorization_codes WHERE expires_at < now() - make_interval(days => $1)",
                """
                    DELETE FROM refresh_tokens USING sessions
                    WHERE sessions.id = refresh_tokens.session_id AND sessions.client_id IS NOT NULL
                      AND sessions.expires_at < now() - make_interval(days => $1)
                    """,
                "DELETE FROM sessions WHERE client_id IS NOT NULL AND expires_at < now() - make_interval(days => $1)",
            }
        )
        {
            var command = new NpgsqlBatchCommand(sql);
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = job.Days });
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
