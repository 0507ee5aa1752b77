using Lavamedia.Content.Items;
using Lavamedia.Content.Subscriptions;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Presence;

/// <summary>Ends the lease of a tab.</summary>
public sealed class LeaveContentItem(LavamediaDbContext database, IViewer viewer, ITopicEventSender topics)
{
    /// <summary>Ends the lease.</summary>
    /// <returns>The item, or a ContentItemNotFoundError.</returns>
    public async Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        string tab,
        CancellationToken cancellationToken
    )
    {
        database.Stage = Stage.Draft;
        var left = await database
            .Set<ContentPresence>()
            .Where(presence => presence.ContentId == id && presence.UserId == viewer.UserId && presence.Tab == tab)
            .ExecuteDeleteAsync(cancellationToken);
        if (left > 0)
        {
            await topics.SendAsync(ContentPresenceTopics.Of(id), new ContentItemMessage(id), cancellationToken);
        }

        return
            await database.Set<ContentItem>().SingleOrDefaultAsync(item => item.Id == id, cancellationToken) is { } item
            ? item
            : MutationResult<ContentItem>.Failure(new ContentItemNotFoundError());
    }
}
