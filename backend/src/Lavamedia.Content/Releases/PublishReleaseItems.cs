using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Releases;

/// <summary>Lets all of a release go out within one transaction, or nothing of it; by hand and by the clock.</summary>
public sealed class PublishReleaseItems(
    LavamediaDbContext database,
    IOutbox outbox,
    LockContentItem take,
    PrepareRelease prepare,
    ReleaseContentItem release,
    WithdrawContentItem withdraw
)
{
    /// <summary>Publishes and unpublishes what is in a locked release. What stands against it is answered, and then nothing was done.</summary>
    /// <param name="locked">The release, locked and open.</param>
    /// <param name="asksRights">Whether the viewer must hold the right for each item.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    public async Task<IReadOnlyList<ReleaseObstacle>> ExecuteAsync(
        ContentRelease locked,
        bool asksRights,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var items = await database
            .Set<ContentReleaseItem>()
            .IgnoreQueryFilters()
            .AsTracking()
            .Where(item => item.ReleaseId == locked.Id)
            .ToListAsync(cancellationToken);
        var taken = await take.TakeManyForClockAsync([.. items.Select(item => item.ContentId)], now, cancellationToken);
        var prepared = await prepare.ExecuteAsync(items, taken, asksRights, now, cancellationToken);
        if (prepared.Obstacles.Count > 0)
        {
            return prepared.Obstacles;
        }

        // What goes away makes room for what comes.
        if (prepared.Withdrawn.Count > 0)
        {
            await withdraw.WithdrawAsync(prepared.Withdrawn, now, cancellationToken);
        }

        if (prepared.Released.Count > 0)
        {
            await release.ReleaseAsync(prepared.Released, now, cancellationToken);
        }

        foreach (var item in items)
        {
            item.FailureCodes = [];
            // What went out is told, whatever is written and approved later.
            item.VersionId ??= prepared
                .Released.FirstOrDefault(released => released.Item.Id == item.ContentId)
                ?.Version.Id;
        }

        locked.Status = ReleaseStatus.Published;
        locked.FinishedAt = now;
        locked.Version++;
        outbox.Add(new ContentReleaseChanged(locked.Id));
        await database.SaveChangesAsync(cancellationToken);
        return [];
    }
}
