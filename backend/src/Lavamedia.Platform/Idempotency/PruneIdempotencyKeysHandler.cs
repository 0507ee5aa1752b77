using Lavamedia.Platform.Jobs;
using Npgsql;

namespace Lavamedia.Platform.Idempotency;

internal sealed class PruneIdempotencyKeysHandler(NpgsqlDataSource dataSource) : IJobHandler<PruneIdempotencyKeys>
{
    public async Task RunAsync(PruneIdempotencyKeys job, JobExecution execution, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            "DELETE FROM idempotency_keys WHERE created_at < clock_timestamp() - make_interval(hours => $1)"
        );
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = job.Hours });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
