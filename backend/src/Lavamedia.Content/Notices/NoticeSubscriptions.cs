using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.Notices;

/// <summary>What somebody is told while it happens.</summary>
[SubscriptionType]
public static class NoticeSubscriptions
{
    /// <summary>What the viewer is told of, while it happens.</summary>
    [Authorize]
    [Subscribe(With = nameof(ListenAsync), OmitsNull = true)]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<Notice> OnNotification(LavamediaDbContext database, [EventMessage] NoticeMessage message)
    {
        database.Stage = Stage.Draft;
        return database.Set<Notice>().Where(notice => notice.Id == message.NoticeId);
    }

    /// <summary>Opens the topic of the viewer: nobody names whose notices he wants to hear.</summary>
    public static ValueTask<ISourceStream<NoticeMessage>> ListenAsync(
        IViewer viewer,
        ITopicEventReceiver topics,
        CancellationToken cancellationToken
    ) => topics.SubscribeAsync<NoticeMessage>(NoticeTopics.Of(viewer.UserId), cancellationToken);
}
