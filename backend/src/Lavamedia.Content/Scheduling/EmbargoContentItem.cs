using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Content.Scheduling;

/// <summary>
/// Keeps an item from being published before a set time. The embargo is the item's: what is saved, reviewed and approved under it
/// stays under it.
/// </summary>
public sealed class EmbargoContentItem(MoveContentItem move, IJobQueue jobs)
{
    /// <summary>Sets the embargo, or another end of it.</summary>
    /// <returns>The item, or why it was refused.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        DateTime until,
        string timeZone,
        string? note,
        CancellationToken cancellationToken
    ) =>
        move.ExecuteAsync(
            id,
            expectedVersion,
            ContentAct.Embargo,
            note,
            cancellationToken,
            prepare: async (locked, now) =>
            {
                var (instant, error) = WallClock.Read(until, timeZone, now, "until");
                if (error is not null)
                {
                    return error;
                }

                locked.Item!.EmbargoedUntil = instant;
                await jobs.AddAsync(new LapseEmbargo(id), instant - now, cancellationToken: cancellationToken);
                return null;
            }
        );
}
