using Lavamedia.Content.Items;
using Lavamedia.Content.Subscriptions;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Presence;

/// <summary>Lets one tab write alone. Nothing of the others is lost: their screens keep their text and say who writes now.</summary>
public sealed class TakeOverContentItem(
    LavamediaDbContext database,
    IViewer viewer,
    FindPresentItem find,
    ITopicEventSender topics
)
{
    /// <summary>Takes the item over.</summary>
    /// <returns>The item, or a ContentItemNotFoundError or ForbiddenError.</returns>
    public async Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        string tab,
        CancellationToken cancellationToken
    )
    {
        var (item, error) = await find.FindAsync(id, cancellationToken);
        if (item is null)
        {
            return MutationResult<ContentItem>.Failure(error!);
        }

        await database
            .Set<ContentPresence>()
            .Where(presence => presence.ContentId == id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(
                        presence => presence.TakenOverById,
                        presence =>
                            presence.UserId == viewer.UserId && presence.Tab == tab ? (Guid?)null : viewer.UserId
                    ),
                cancellationToken
            );
        await topics.SendAsync(ContentPresenceTopics.Of(id), new ContentItemMessage(id), cancellationToken);
        return item;
    }
}
