using Lavamedia.Platform.Jobs;
using Npgsql;

namespace Lavamedia.Platform.Topics;

internal sealed class PruneTopicMessagesHandler(NpgsqlDataSource dataSource) : IJobHandler<PruneTopicMessages>
{
    public async Task RunAsync(PruneTopicMessages job, JobExecution execution, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            "DELETE FROM topic_messages WHERE sent_at < clock_timestamp() - make_interval(mins => $1)"
        );
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = job.Minutes });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
