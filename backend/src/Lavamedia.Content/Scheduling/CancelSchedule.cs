using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Scheduling;

/// <summary>Takes the newest version of an item off its schedule: it is good to go, and nothing more.</summary>
public sealed class CancelSchedule(MoveContentItem move, EndSchedules end)
{
    /// <summary>Does the act.</summary>
    /// <returns>The item, or why it was refused.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    ) =>
        move.ExecuteAsync(
            id,
            expectedVersion,
            ContentAct.CancelSchedule,
            note: null,
            cancellationToken,
            prepare: async (locked, now) =>
            {
                await end.ExecuteAsync(
                    [locked.Item!],
                    ScheduledAct.Publish,
                    ScheduleStatus.Cancelled,
                    now,
                    cancellationToken
                );
                return null;
            }
        );
}
