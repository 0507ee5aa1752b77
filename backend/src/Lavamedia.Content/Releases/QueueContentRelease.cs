using Lavamedia.Platform.Jobs;

namespace Lavamedia.Content.Releases;

/// <summary>Queues the job of a release for its time. A job that comes for a time which was changed since does nothing.</summary>
public sealed class QueueContentRelease(IJobQueue jobs)
{
    /// <summary>Queues the job, once for each time.</summary>
    public Task ExecuteAsync(ContentRelease release, DateTimeOffset now, CancellationToken cancellationToken) =>
        release.RunAt is { } runAt
            ? jobs.AddAsync(
                new RunContentRelease(release.Id),
                runAt > now ? runAt - now : TimeSpan.Zero,
                $"{release.Id:N}/{runAt.UtcTicks}",
                cancellationToken
            )
            : Task.CompletedTask;
}
