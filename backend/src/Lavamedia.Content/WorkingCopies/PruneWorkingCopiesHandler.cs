using Lavamedia.Platform.Jobs;
using Npgsql;

namespace Lavamedia.Content.WorkingCopies;

internal sealed class PruneWorkingCopiesHandler(NpgsqlDataSource dataSource) : IJobHandler<PruneWorkingCopies>
{
    public async Task RunAsync(PruneWorkingCopies job, JobExecution execution, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            "DELETE FROM content_working_copies WHERE kept_at < clock_timestamp() - make_interval(days => $1)"
        );
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = job.Days });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
