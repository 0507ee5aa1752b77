using Lavamedia.Content.Items;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.Workflow.Activities;

/// <summary>Notes in the unit of work what is done on an item.</summary>
public sealed class RecordActivity(LavamediaDbContext database, IViewer viewer)
{
    /// <summary>Notes an act, after the item was moved.</summary>
    /// <param name="item">The item after the act.</param>
    /// <param name="act">The act.</param>
    /// <param name="versionNumber">The version that it was done with.</param>
    /// <param name="before">Where the item stood before.</param>
    /// <param name="note">What was said with it.</param>
    /// <param name="now">The time of the transaction.</param>
    public void Record(
        ContentItem item,
        ContentAct act,
        int versionNumber,
        ContentState before,
        string? note,
        DateTimeOffset now
    ) =>
        database.Add(
            new ContentActivity
            {
                ContentId = item.Id,
                Act = act,
                VersionNumber = versionNumber,
                FromState = before,
                ToState = ContentPosition.Of(item).InOneWord,
                Note = note,
                OccurredAt = now,
                ActorId = viewer.UserId,
            }
        );
}
