using Lavamedia.Platform.Jobs;
using Npgsql;

namespace Lavamedia.Content.Notices;

internal sealed class PruneNoticesHandler(NpgsqlDataSource dataSource) : IJobHandler<PruneNotices>
{
    public async Task RunAsync(PruneNotices job, JobExecution execution, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            "DELETE FROM content_notices WHERE created_at < clock_timestamp() - make_interval(days => $1)"
        );
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = job.Days });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
