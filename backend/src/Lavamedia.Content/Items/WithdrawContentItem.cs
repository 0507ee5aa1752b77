using Lavamedia.Content.Events;
using Lavamedia.Content.Media;
using Lavamedia.Content.Scheduling;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>What unpublishing, killing and archiving have in common: the item leaves the readers' sight as it is.</summary>
public sealed class WithdrawContentItem(
    LavamediaDbContext database,
    IOutbox outbox,
    ContentTransaction transaction,
    LockContentItem take,
    FindAffectedPages pages,
    UpdateMediaPublicity publicity,
    EndSchedules end,
    RecordActivity activities
)
{
    /// <summary>Does the act and says what happened.</summary>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        ContentAct act,
        string? note,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                var locked = await take.LockAsync(id, expectedVersion, act, now, cancellationToken);
                if (locked.IsRefused)
                {
                    return MutationResult<ContentItem>.Failure(locked.Error);
                }

                var said = WorkflowNote.Trim(note);
                if (WorkflowNote.Check(said, isRequired: false) is { } wrong)
                {
                    return MutationResult<ContentItem>.Failure(wrong);
                }

                await WithdrawAsync(locked.Item, locked.Latest, act, locked.Transition, said, now, cancellationToken);
                return locked.Item;
            },
            onSlugTaken: () => throw new DbUpdateException("Withdrawing an item changes no slug."),
            cancellationToken
        );

    /// <summary>Takes a locked item away from readers, within the act's transaction.</summary>
    /// <param name="item">The item.</param>
    /// <param name="latest">Its newest version.</param>
    /// <param name="act">The act.</param>
    /// <param name="line">The line of the table of acts.</param>
    /// <param name="note">What is said with it.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task WithdrawAsync(
        ContentItem item,
        ContentVersion latest,
        ContentAct act,
        ContentTransition line,
        string? note,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var before = ContentPosition.Of(item).InOneWord;
        if (act == ContentAct.Unpublish)
        {
            // A version may go on waiting for its time; what is to be taken away is away.
            await end.ExecuteAsync(item, ScheduledAct.Unpublish, ScheduleStatus.Superseded, now, cancellationToken);
        }
        else
        {
            item.EmbargoedUntil = null;
            await end.ExecuteAsync(item, act: null, ScheduleStatus.Superseded, now, cancellationToken);
        }

        item.Move(latest, line.ToState);
        item.Status = line.To;
        item.UpdatedAt = now;
        item.KilledAt = act == ContentAct.Kill ? now : null;
        var categories = await pages.CategoriesOfAsync(item.Id, cancellationToken);
        var affected = await pages.FindAsync(item, item.Slug, categories, cancellationToken);
        outbox.Add(Describe(act, item, affected));
        await activities.RecordAsync(item, act, latest.VersionNumber, before, note, now, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        await publicity.UpdateAsync(await publicity.MediaOfAsync(item.Id, cancellationToken), cancellationToken);
    }

    private static IContentItemEvent Describe(ContentAct act, ContentItem item, AffectedPages affected) =>
        act switch
        {
            ContentAct.Unpublish => new ContentItemUnpublished(item.Id, item.Locale, item.Slug, item.Version, affected),
            ContentAct.Kill => new ContentItemKilled(item.Id, item.Locale, item.Slug, item.Version, affected),
            ContentAct.Archive => new ContentItemArchived(item.Id, item.Locale, item.Slug, item.Version, affected),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "An act that withdraws nothing."),
        };
}
