using Lavamedia.Content.Events;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Notices;

/// <summary>Tells people in the unit of work what is done in it: who does it is told nothing.</summary>
public sealed class Notify(LavamediaDbContext database, IViewer viewer, IOutbox outbox)
{
    /// <summary>Tells people.</summary>
    /// <param name="recipientIds">Who is told, each once.</param>
    /// <param name="kind">What is done.</param>
    /// <param name="contentId">The item.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="link">What of the item it leads to.</param>
    internal void Add(
        IEnumerable<Guid?> recipientIds,
        NoticeKind kind,
        Guid contentId,
        DateTimeOffset now,
        NoticeLink? link = null
    )
    {
        foreach (var recipientId in recipientIds.OfType<Guid>().Distinct().Where(id => id != viewer.UserId))
        {
            var notice = new Notice
            {
                RecipientId = recipientId,
                Kind = kind,
                ContentId = contentId,
                ActorId = viewer.UserId,
                ThreadId = link?.ThreadId,
                SuggestionId = link?.SuggestionId,
                AssignmentId = link?.AssignmentId,
                CreatedAt = now,
            };
            database.Add(notice);
            outbox.Add(new NoticeWritten(notice.Id, recipientId));
        }
    }
}
