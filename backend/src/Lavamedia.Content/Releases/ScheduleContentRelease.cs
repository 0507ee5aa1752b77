using Lavamedia.Content.Items;
using Lavamedia.Content.Scheduling;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Releases;

/// <summary>Sets the time at which a release goes out, or takes it off its time.</summary>
public sealed class ScheduleContentRelease(
    LavamediaDbContext database,
    IViewer viewer,
    ChangeContentRelease change,
    LockContentItem take,
    PrepareRelease prepare,
    QueueContentRelease queue
)
{
    /// <summary>Sets the time. Rights are asked for now; checks are asked for when the time has come.</summary>
    /// <returns>
    /// The release, or a ContentReleaseNotFoundError, ReleaseClosedError, ReleaseConflictError, ForbiddenError or ValidationError.
    /// </returns>
    public Task<MutationResult<ContentRelease>> SetAsync(
        Guid id,
        int expectedVersion,
        DateTime at,
        string timeZone,
        CancellationToken cancellationToken
    ) =>
        change.ExecuteAsync(
            id,
            expectedVersion,
            async (release, now) =>
            {
                var (runAt, wrong) = WallClock.Read(at, timeZone, now, "at");
                if (wrong is not null)
                {
                    return [wrong];
                }

                if (await ForbiddenAsync(release, now, cancellationToken) is { } forbidden)
                {
                    return [forbidden];
                }

                release.RunAt = runAt;
                release.TimeZone = timeZone;
                release.Status = ReleaseStatus.Scheduled;
                release.FinishedAt = null;
                release.ReleasedById = viewer.UserId;
                await queue.ExecuteAsync(release, now, cancellationToken);
                return [];
            },
            cancellationToken
        );

    /// <summary>Takes it off its time: it stays open.</summary>
    /// <returns>The release, or a ContentReleaseNotFoundError, ReleaseClosedError or ReleaseConflictError.</returns>
    public Task<MutationResult<ContentRelease>> CancelAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    ) =>
        change.ExecuteAsync(
            id,
            expectedVersion,
            (release, _) =>
            {
                release.RunAt = null;
                release.TimeZone = null;
                release.Status = ReleaseStatus.Open;
                release.FinishedAt = null;
                release.ReleasedById = null;
                return Task.FromResult<IReadOnlyList<IGraphQLError>>([]);
            },
            cancellationToken
        );

    private async Task<IGraphQLError?> ForbiddenAsync(
        ContentRelease release,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var items = await database
            .Set<ContentReleaseItem>()
            .IgnoreQueryFilters()
            .AsNoTracking()
            .Where(item => item.ReleaseId == release.Id)
            .ToListAsync(cancellationToken);
        var known = await take.ReadManyAsync([.. items.Select(item => item.ContentId)], now, cancellationToken);
        var prepared = await prepare.ExecuteAsync(items, known, asksRights: true, now, cancellationToken);
        return prepared
            .Obstacles.SelectMany(obstacle => obstacle.Errors)
            .FirstOrDefault(error => error is ForbiddenError);
    }
}
