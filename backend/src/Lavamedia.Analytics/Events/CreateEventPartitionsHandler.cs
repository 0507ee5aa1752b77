using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Analytics.Events;

internal sealed class CreateEventPartitionsHandler(LavamediaDbContext context) : IJobHandler<CreateEventPartitions>
{
    public Task RunAsync(CreateEventPartitions job, JobExecution execution, CancellationToken cancellationToken) =>
        // The function comes with the migration that made the table, which calls it for the first months.
        context.Database.ExecuteSqlAsync($"SELECT create_analytics_partitions({job.MonthsAhead})", cancellationToken);
}
