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

/// <summary>
/// What publishing, correcting, publishing by the clock and releases have in common: versions are shown to readers. One or hundreds take
/// the same number of statements.
/// </summary>
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
    /// <summary>Shows versions of locked items to readers, within the act's transaction.</summary>
    /// <param name="releases">The versions, of an item each.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task ReleaseAsync(
        IReadOnlyList<VersionToRelease> releases,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        ContentItem[] items = [.. releases.Select(release => release.Item)];
        Guid[] ids = [.. items.Select(item => item.Id)];
        var before = items.ToDictionary(
            item => item.Id,
            item => (Position: ContentPosition.Of(item).InOneWord, IsPublished: item.Status == ContentStatus.Published)
        );
        var former = await pages.NoteAsync(items, cancellationToken);
        var formerMedia = await publicity.MediaOfAsync(ids, cancellationToken);

        // What was set to go out later is no newer than this.
        await end.ExecuteAsync(items, ScheduledAct.Publish, ScheduleStatus.Superseded, now, cancellationToken);
        await end.TakeOffAsync(items, [.. releases.Select(release => release.Version.Id)], cancellationToken);
        foreach (var (item, version, _, line, firstPublishedAt, _) in releases)
        {
            item.Move(version, line.ToState);
            item.Status = line.To;
            item.PublishedAt ??= firstPublishedAt;
        }

        await mirror.MirrorAsync(
            [.. releases.Select(release => new ShownVersion(release.Item, release.Version))],
            now,
            cancellationToken
        );

        var media = await publicity.MediaOfAsync(ids, cancellationToken);
        await publicity.UpdateAsync(formerMedia.Concat(media), cancellationToken);
        Guid[] authors = [.. items.SelectMany(item => item.AuthorIds).Distinct()];
        await database
            .Set<User>()
            .IgnoreQueryFilters()
            .Where(user => authors.Contains(user.Id) && !user.HasPublicProfile)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.HasPublicProfile, true), cancellationToken);

        var affected = await pages.FindAsync(items, former, cancellationToken);
        var done = new List<DoneAct>();
        foreach (var (item, version, act, _, _, note) in releases)
        {
            outbox.Add(
                before[item.Id].IsPublished
                    ? new ContentItemUpdated(item.Id, item.Locale, item.Slug, item.Version, affected[item.Id])
                    : new ContentItemPublished(item.Id, item.Locale, item.Slug, item.Version, affected[item.Id])
            );
            done.Add(new DoneAct(item, act, version.VersionNumber, before[item.Id].Position, note));
        }

        await activities.RecordAsync(done, now, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
    }
}
