using System.Collections.Frozen;
using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Lavamedia.Content.Releases;

/// <summary>
/// Lets a release go out at its time, once: all its acts, its status and the end of the job are one transaction, behind the lock of the
/// release. What stands against an item is told with it, and then nothing went out.
/// </summary>
internal sealed partial class RunContentReleaseHandler(
    LavamediaDbContext database,
    Viewer viewer,
    IOutbox outbox,
    ContentTransaction transaction,
    LockContentRelease take,
    PublishReleaseItems publish,
    ILogger<RunContentReleaseHandler> logger
) : IJobHandler<RunContentRelease>
{
    /// <summary>Readers and newsrooms wait for it: tried again quickly, and for a day.</summary>
    public static JobPolicy Policy { get; } =
        new(1500, TimeSpan.FromMinutes(2), TimeSpan.FromMilliseconds(250), TimeSpan.FromMinutes(1));

    private static readonly TimeSpan Late = TimeSpan.FromMinutes(1);

    public async Task RunAsync(RunContentRelease job, JobExecution execution, CancellationToken cancellationToken)
    {
        var known = await database
            .Set<ContentRelease>()
            .IgnoreQueryFilters()
            .AsNoTracking()
            .SingleOrDefaultAsync(release => release.Id == job.ReleaseId, cancellationToken);
        if (known is not { Status: ReleaseStatus.Scheduled })
        {
            return;
        }

        if (known.ReleasedById is { } releaser)
        {
            // Whoever set the time did it; his rights were asked for then, and none is used now.
            viewer.SignIn(releaser, FrozenSet<string>.Empty);
        }

        IReadOnlyList<ReleaseObstacle> obstacles = [];
        await transaction.RunAsync(
            async now =>
            {
                obstacles = [];
                if (await DueAsync(job, now, cancellationToken) is { } release)
                {
                    obstacles = await publish.ExecuteAsync(release, asksRights: false, now, cancellationToken);
                    LogIfLate(release, now);
                }

                if (obstacles.Count > 0)
                {
                    return MutationResult<Guid>.Failure(new ReleaseBlockedError(obstacles.Count));
                }

                await execution.CompleteWithinAsync(database, cancellationToken);
                return job.ReleaseId;
            },
            // Somebody took an address at that very moment: the next attempt says whose.
            onSlugTaken: () => Task.FromResult<SlugTakenError?>(null),
            cancellationToken
        );
        if (obstacles.Count > 0)
        {
            await FailAsync(job, obstacles, execution, cancellationToken);
        }
    }

    /// <summary>The release behind its lock, if its time has come and nobody changed that meanwhile.</summary>
    private async Task<ContentRelease?> DueAsync(
        RunContentRelease job,
        DateTimeOffset now,
        CancellationToken cancellationToken
    ) =>
        await take.TakeForClockAsync(job.ReleaseId, cancellationToken) is { Status: ReleaseStatus.Scheduled } release
        && release.RunAt <= now
            ? release
            : null;

    private Task<MutationResult<Guid>> FailAsync(
        RunContentRelease job,
        IReadOnlyList<ReleaseObstacle> obstacles,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        LogBlocked(job.ReleaseId, obstacles.Count);
        var codes = obstacles.ToDictionary(
            obstacle => obstacle.Item.Id,
            obstacle => obstacle.Errors.Select(error => error.Code).Distinct().ToArray()
        );
        return transaction.RunAsync(
            async now =>
            {
                if (await DueAsync(job, now, cancellationToken) is { } release)
                {
                    var items = await database
                        .Set<ContentReleaseItem>()
                        .IgnoreQueryFilters()
                        .AsTracking()
                        .Where(item => item.ReleaseId == release.Id)
                        .ToListAsync(cancellationToken);
                    foreach (var item in items)
                    {
                        item.FailureCodes = codes.GetValueOrDefault(item.Id) ?? [];
                    }

                    release.Status = ReleaseStatus.Failed;
                    release.FinishedAt = now;
                    release.Version++;
                    outbox.Add(new ContentReleaseChanged(release.Id));
                    await database.SaveChangesAsync(cancellationToken);
                }

                await execution.CompleteWithinAsync(database, cancellationToken);
                return (MutationResult<Guid>)job.ReleaseId;
            },
            onSlugTaken: () => throw new DbUpdateException("A failure changes no slug."),
            cancellationToken
        );
    }

    private void LogIfLate(ContentRelease release, DateTimeOffset now)
    {
        if (release.RunAt is { } runAt && now - runAt > Late)
        {
            LogLate(release.Id, runAt, now - runAt);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Release {Release} was to go out at {RunAt} and was {Delay} late")]
    private partial void LogLate(Guid release, DateTimeOffset runAt, TimeSpan delay);

    [LoggerMessage(
        2,
        LogLevel.Warning,
        "Release {Release} did not go out: something stands against {Items} of its items"
    )]
    private partial void LogBlocked(Guid release, int items);
}
