using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Scheduling;

/// <summary>Sets the time at which an item is published or unpublished. One that was set before is superseded.</summary>
public sealed class ScheduleContentItem(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    ContentTransaction transaction,
    LockContentItem take,
    CheckTransition check,
    EndSchedules end,
    QueueSchedule queue,
    RecordActivity activities
)
{
    /// <summary>Sets the time.</summary>
    /// <returns>
    /// The item, or a ContentItemNotFoundError, ForbiddenError, VersionConflictError, InvalidTransitionError, EmbargoError,
    /// NotApprovedError, FourEyesError or ValidationErrors.
    /// </returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        ScheduledAct act,
        DateTime at,
        string timeZone,
        ScheduledVersion version,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                var done = act == ScheduledAct.Publish ? ContentAct.Schedule : ContentAct.ScheduleUnpublish;
                var locked = await take.LockAsync(id, expectedVersion, done, now, cancellationToken);
                if (locked.IsRefused)
                {
                    return MutationResult<ContentItem>.Failure(locked.Error);
                }

                var (runAt, wrongTime) = WallClock.Read(at, timeZone, now, "at");
                if (wrongTime is not null)
                {
                    return MutationResult<ContentItem>.Failure(wrongTime);
                }

                var (item, latest) = (locked.Item, locked.Latest);
                if (act == ScheduledAct.Publish && runAt < item.EmbargoedUntil)
                {
                    return MutationResult<ContentItem>.Failure(new EmbargoError(item.EmbargoedUntil.Value));
                }

                // What is approved later is checked when its time has come.
                var isSettled =
                    act == ScheduledAct.Publish
                    && (version == ScheduledVersion.ThisVersion || ContentWorkflow.IsApproved(latest.WorkflowState));
                var errors = isSettled
                    ? await check.CheckAsync(locked.Transition.Checks, item, latest, cancellationToken)
                    : [];
                if (errors.Count > 0)
                {
                    return MutationResult<ContentItem>.Failure([.. errors]);
                }

                var before = ContentPosition.Of(item).InOneWord;
                await end.ExecuteAsync([item], act, ScheduleStatus.Superseded, now, cancellationToken);
                var schedule = new ContentSchedule
                {
                    ContentId = item.Id,
                    Act = act,
                    VersionId =
                        act == ScheduledAct.Publish && version == ScheduledVersion.ThisVersion ? latest.Id : null,
                    RunAt = runAt,
                    TimeZone = timeZone,
                    CreatedAt = now,
                    CreatedById = viewer.UserId,
                };
                // The earlier one must have ended before the database sees another that is to come.
                await database.SaveChangesAsync(cancellationToken);
                if (isSettled)
                {
                    item.Move(latest, locked.Transition.ToState);
                }

                database.Add(schedule);
                await activities.RecordAsync(
                    [new DoneAct(item, done, latest.VersionNumber, before, Note: null)],
                    now,
                    cancellationToken
                );
                outbox.Add(new ContentItemMoved(item.Id));
                await database.SaveChangesAsync(cancellationToken);
                await queue.ExecuteAsync(schedule, now, cancellationToken);
                return item;
            },
            onSlugTaken: () => throw new DbUpdateException("Setting a time changes no slug."),
            cancellationToken
        );
}
