using Lavamedia.Content.Events;
using Lavamedia.Content.Media;
using Lavamedia.Content.Scheduling;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>What unpublishing, killing and archiving have in common: items leave the readers' sight as they are.</summary>
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

                await WithdrawAsync(
                    [new ItemToWithdraw(locked.Item, locked.Latest, act, locked.Transition, said)],
                    now,
                    cancellationToken
                );
                return locked.Item;
            },
            onSlugTaken: () => throw new DbUpdateException("Withdrawing an item changes no slug."),
            cancellationToken
        );

    /// <summary>Takes locked items away from readers, within the act's transaction.</summary>
    /// <param name="withdrawals">The items, all of them by one act.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task WithdrawAsync(
        IReadOnlyList<ItemToWithdraw> withdrawals,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        ContentItem[] items = [.. withdrawals.Select(withdrawal => withdrawal.Item)];
        Guid[] ids = [.. items.Select(item => item.Id)];
        var before = items.ToDictionary(item => item.Id, item => ContentPosition.Of(item).InOneWord);
        var former = await pages.NoteAsync(items, cancellationToken);
        // A version may go on waiting for its time; what is to be taken away is away.
        var ended = withdrawals.All(withdrawal => withdrawal.Act == ContentAct.Unpublish)
            ? ScheduledAct.Unpublish
            : (ScheduledAct?)null;
        foreach (var item in items.Where(_ => ended is null))
        {
            item.EmbargoedUntil = null;
        }

        await end.ExecuteAsync(items, ended, ScheduleStatus.Superseded, now, cancellationToken);
        foreach (var (item, latest, act, line, _) in withdrawals)
        {
            item.Move(latest, line.ToState);
            item.Status = line.To;
            item.UpdatedAt = now;
            item.KilledAt = act == ContentAct.Kill ? now : null;
        }

        var affected = await pages.FindAsync(items, former, cancellationToken);
        var done = new List<DoneAct>();
        foreach (var (item, latest, act, _, note) in withdrawals)
        {
            outbox.Add(Describe(act, item, affected[item.Id]));
            done.Add(new DoneAct(item, act, latest.VersionNumber, before[item.Id], note));
        }

        await activities.RecordAsync(done, now, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        await publicity.UpdateAsync(await publicity.MediaOfAsync(ids, cancellationToken), cancellationToken);
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
