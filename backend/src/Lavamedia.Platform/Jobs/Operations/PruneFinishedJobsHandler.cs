using Npgsql;

namespace Lavamedia.Platform.Jobs.Operations;

internal sealed class PruneFinishedJobsHandler(NpgsqlDataSource dataSource) : IJobHandler<PruneFinishedJobs>
{
    public async Task RunAsync(PruneFinishedJobs job, JobExecution execution, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            "DELETE FROM jobs WHERE status = 'DONE' AND finished_at < clock_timestamp() - make_interval(days => $1)"
        );
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = job.Days });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
