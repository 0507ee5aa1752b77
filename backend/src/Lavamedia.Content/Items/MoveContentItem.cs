using Lavamedia.Content.Events;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>What the acts have in common that take the newest version on in the newsroom and change nothing for readers.</summary>
public sealed class MoveContentItem(
    LavamediaDbContext database,
    IOutbox outbox,
    ContentTransaction transaction,
    LockContentItem take,
    CheckTransition check,
    RecordActivity activities
)
{
    /// <summary>Does the act.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    /// <param name="act">The act.</param>
    /// <param name="note">What is said with it.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    /// <param name="needsNote">Whether something must be said.</param>
    /// <param name="prepare">What else the act does before the version moves; an error refuses it.</param>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        ContentAct act,
        string? note,
        CancellationToken cancellationToken,
        bool needsNote = false,
        Func<LockedContentItem, DateTimeOffset, Task<IGraphQLError?>>? prepare = null
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
                if (WorkflowNote.Check(said, needsNote) is { } wrongNote)
                {
                    return MutationResult<ContentItem>.Failure(wrongNote);
                }

                var (item, version) = (locked.Item, locked.Latest);
                var errors = await check.CheckAsync(locked.Transition.Checks, item, version, cancellationToken);
                if (errors.Count > 0)
                {
                    return MutationResult<ContentItem>.Failure([.. errors]);
                }

                var before = ContentPosition.Of(item).InOneWord;
                if (prepare is not null && await prepare(locked, now) is { } refusal)
                {
                    return MutationResult<ContentItem>.Failure(refusal);
                }

                item.Status = locked.Transition.To;
                item.Move(version, ContentWorkflow.Waiting(locked.Transition.ToState, item.EmbargoedUntil is not null));
                await activities.RecordAsync(
                    [new DoneAct(item, act, version.VersionNumber, before, said)],
                    now,
                    cancellationToken
                );
                outbox.Add(new ContentItemMoved(item.Id));
                await database.SaveChangesAsync(cancellationToken);
                return item;
            },
            onSlugTaken: () => throw new DbUpdateException("Moving an item changes no slug."),
            cancellationToken
        );
}
