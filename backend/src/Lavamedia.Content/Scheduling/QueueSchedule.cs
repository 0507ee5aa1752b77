using Lavamedia.Platform.Jobs;

namespace Lavamedia.Content.Scheduling;

/// <summary>Queues the job of a schedule for its time. A job that comes for a time which was changed since does nothing.</summary>
public sealed class QueueSchedule(IJobQueue jobs)
{
    /// <summary>Queues the job, once for each time.</summary>
    public Task ExecuteAsync(ContentSchedule schedule, DateTimeOffset now, CancellationToken cancellationToken) =>
        jobs.AddAsync(
            new RunContentSchedule(schedule.Id),
            schedule.RunAt > now ? schedule.RunAt - now : TimeSpan.Zero,
            $"{schedule.Id:N}/{schedule.RunAt.UtcTicks}",
            cancellationToken
        );
}
