using Lavamedia.Content.Events;
using Lavamedia.Content.Media;
using Lavamedia.Content.Scheduling;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>What publishing, correcting and publishing by the clock have in common: a version is shown to readers.</summary>
public sealed class ReleaseContentItem(
    LavamediaDbContext database,
    IOutbox outbox,
    MirrorContentVersion mirror,
    FindAffectedPages pages,
    UpdateMediaPublicity publicity,
    EndSchedules end,
    RecordActivity activities
)
{
    /// <summary>Shows a version of a locked item to readers, within the act's transaction.</summary>
    /// <param name="item">The item.</param>
    /// <param name="version">The version.</param>
    /// <param name="act">The act.</param>
    /// <param name="line">The line of the table of acts.</param>
    /// <param name="firstPublishedAt">The date that readers see, if they never saw the item.</param>
    /// <param name="note">What is said with it.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task ReleaseAsync(
        ContentItem item,
        ContentVersion version,
        ContentAct act,
        ContentTransition line,
        DateTimeOffset firstPublishedAt,
        string? note,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var before = ContentPosition.Of(item).InOneWord;
        var wasPublished = item.Status == ContentStatus.Published;
        var formerSlug = item.Slug;
        var formerCategories = await pages.CategoriesOfAsync(item.Id, cancellationToken);
        var formerMedia = await publicity.MediaOfAsync(item.Id, cancellationToken);

        // What was set to go out later is no newer than this.
        await end.ExecuteAsync(item, ScheduledAct.Publish, ScheduleStatus.Superseded, now, cancellationToken);
        await end.TakeOffAsync(item, version.Id, cancellationToken);
        item.Move(version, line.ToState);
        item.Status = line.To;
        item.PublishedAt ??= firstPublishedAt;
        await mirror.MirrorAsync(item, version, now, cancellationToken);

        var media = await publicity.MediaOfAsync(item.Id, cancellationToken);
        await publicity.UpdateAsync(formerMedia.Concat(media), cancellationToken);
        await database
            .Set<User>()
            .IgnoreQueryFilters()
            .Where(user => Enumerable.Contains(item.AuthorIds, user.Id) && !user.HasPublicProfile)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.HasPublicProfile, true), cancellationToken);

        var affected = await pages.FindAsync(item, formerSlug, formerCategories, cancellationToken);
        outbox.Add(
            wasPublished
                ? new ContentItemUpdated(item.Id, item.Locale, item.Slug, item.Version, affected)
                : new ContentItemPublished(item.Id, item.Locale, item.Slug, item.Version, affected)
        );
        await activities.RecordAsync(item, act, version.VersionNumber, before, note, now, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
    }
}
