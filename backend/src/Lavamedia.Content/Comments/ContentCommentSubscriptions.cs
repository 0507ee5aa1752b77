using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.Comments;

/// <summary>What can be heard of what the newsroom says.</summary>
[SubscriptionType]
public static class ContentCommentSubscriptions
{
    /// <summary>A thread whenever something was said in it, changed, taken back or settled; for those who see the item's drafts.</summary>
    /// <param name="contentId">The item.</param>
    [Subscribe(OmitsNull = true)]
    [Topic(CommentTopics.Changed)]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ContentCommentThread> OnContentCommentThreadChanged(
        LavamediaDbContext database,
        [EventMessage] CommentThreadMessage message,
        [ID<ContentItem>] Guid contentId
    )
    {
        database.Stage = Stage.Draft;
        return database
            .Set<ContentCommentThread>()
            .Where(thread => thread.Id == message.ThreadId && thread.ContentId == contentId);
    }
}
