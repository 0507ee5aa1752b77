using Lavamedia.Platform.Jobs;
using Npgsql;

namespace Lavamedia.Content.Coediting;

internal sealed class PruneCoeditingDocumentsHandler(NpgsqlDataSource dataSource) : IJobHandler<PruneCoeditingDocuments>
{
    public async Task RunAsync(PruneCoeditingDocuments job, JobExecution execution, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            """
            DELETE FROM coediting_documents
            WHERE updated_at < clock_timestamp()
              - make_interval(days => CASE WHEN saved_sequence >= sequence THEN $1 ELSE $2 END)
            """
        );
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = job.Days });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = job.UnsavedDays });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
