using Lavamedia.Platform.Jobs;
using Npgsql;

namespace Lavamedia.Content.Previews;

internal sealed class PrunePreviewLinksHandler(NpgsqlDataSource dataSource) : IJobHandler<PrunePreviewLinks>
{
    public async Task RunAsync(PrunePreviewLinks job, JobExecution execution, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            """
            DELETE FROM content_preview_links
            WHERE expires_at < clock_timestamp() - CASE kind WHEN 'PANE' THEN interval '1 day' ELSE make_interval(days => $1) END
            """
        );
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = job.Days });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
