using Lavamedia.Content.Releases;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Scheduling;

/// <summary>Queues schedules and releases that are overdue. What has a job that is waiting or running gets no second one.</summary>
internal sealed class SweepContentSchedulesHandler(
    LavamediaDbContext database,
    QueueSchedule queue,
    QueueContentRelease queueRelease
) : IJobHandler<SweepContentSchedules>
{
    private const int AtOnce = 500;

    public async Task RunAsync(SweepContentSchedules job, JobExecution execution, CancellationToken cancellationToken)
    {
        var now = await database.NowAsync(cancellationToken);
        var overdue = await database
            .Set<ContentSchedule>()
            .IgnoreQueryFilters()
            .AsNoTracking()
            .Where(schedule => schedule.Status == ScheduleStatus.Pending && schedule.RunAt <= now)
            .OrderBy(schedule => schedule.RunAt)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        foreach (var schedule in overdue)
        {
            await queue.ExecuteAsync(schedule, now, cancellationToken);
        }

        var releases = await database
            .Set<ContentRelease>()
            .IgnoreQueryFilters()
            .AsNoTracking()
            .Where(release => release.Status == ReleaseStatus.Scheduled && release.RunAt <= now)
            .OrderBy(release => release.RunAt)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        foreach (var release in releases)
        {
            await queueRelease.ExecuteAsync(release, now, cancellationToken);
        }
    }
}
