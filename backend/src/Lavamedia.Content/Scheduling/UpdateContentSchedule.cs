using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Scheduling;

/// <summary>Gives what is scheduled another time, or calls it off.</summary>
public sealed class UpdateContentSchedule(
    LavamediaDbContext database,
    IOutbox outbox,
    ContentTransaction transaction,
    LockContentItem take,
    EndSchedules end,
    QueueSchedule queue
)
{
    /// <summary>Sets another time.</summary>
    /// <returns>The schedule, or a ContentScheduleNotFoundError, ForbiddenError, EmbargoError or ValidationErrors.</returns>
    public Task<MutationResult<ContentSchedule>> MoveAsync(
        Guid id,
        DateTime at,
        string timeZone,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            id,
            async (schedule, item, now) =>
            {
                var (runAt, wrong) = WallClock.Read(at, timeZone, now, "at");
                if (wrong is not null)
                {
                    return wrong;
                }

                if (schedule.Act == ScheduledAct.Publish && runAt < item.EmbargoedUntil)
                {
                    return new EmbargoError(item.EmbargoedUntil.Value);
                }

                schedule.RunAt = runAt;
                schedule.TimeZone = timeZone;
                await queue.ExecuteAsync(schedule, now, cancellationToken);
                return null;
            },
            cancellationToken
        );

    /// <summary>Calls it off.</summary>
    /// <returns>The schedule, or a ContentScheduleNotFoundError or ForbiddenError.</returns>
    public Task<MutationResult<ContentSchedule>> CancelAsync(Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            async (schedule, item, now) =>
            {
                await end.ExecuteAsync([item], schedule.Act, ScheduleStatus.Cancelled, now, cancellationToken);
                return null;
            },
            cancellationToken
        );

    private async Task<MutationResult<ContentSchedule>> ChangeAsync(
        Guid id,
        Func<ContentSchedule, ContentItem, DateTimeOffset, Task<IGraphQLError?>> change,
        CancellationToken cancellationToken
    ) =>
        await transaction.RunAsync(
            async now =>
            {
                // The visibility filter answers for what the viewer may not see.
                var known = await database
                    .Set<ContentSchedule>()
                    .AsNoTracking()
                    .SingleOrDefaultAsync(schedule => schedule.Id == id, cancellationToken);
                if (known is null)
                {
                    return MutationResult<ContentSchedule>.Failure(new ContentScheduleNotFoundError());
                }

                var act = known.Act == ScheduledAct.Publish ? ContentAct.Schedule : ContentAct.ScheduleUnpublish;
                var (item, _, error) = await take.TakeAsync(known.ContentId, act, now, cancellationToken);
                if (item is null)
                {
                    return MutationResult<ContentSchedule>.Failure(error ?? new ContentScheduleNotFoundError());
                }

                // Read again behind the lock of the item: its time may have come meanwhile.
                var schedule = await database
                    .Set<ContentSchedule>()
                    .AsTracking()
                    .SingleOrDefaultAsync(
                        schedule => schedule.Id == id && schedule.Status == ScheduleStatus.Pending,
                        cancellationToken
                    );
                if (schedule is null)
                {
                    return MutationResult<ContentSchedule>.Failure(new ContentScheduleNotFoundError());
                }

                if (await change(schedule, item, now) is { } refusal)
                {
                    return MutationResult<ContentSchedule>.Failure(refusal);
                }

                outbox.Add(new ContentItemMoved(item.Id));
                await database.SaveChangesAsync(cancellationToken);
                return schedule;
            },
            onSlugTaken: () => throw new DbUpdateException("A time changes no slug."),
            cancellationToken
        );
}
