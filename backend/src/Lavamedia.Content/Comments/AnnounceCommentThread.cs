using Lavamedia.Content.Events;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Content.Comments;

/// <summary>Tells those who have an item open what is said about it. Telling twice does no harm.</summary>
internal sealed class AnnounceCommentThread(ITopicEventSender topics) : IDomainEventHandler<CommentThreadChanged>
{
    public Task HandleAsync(
        CommentThreadChanged domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    ) =>
        topics
            .SendAsync(
                CommentTopics.Of(domainEvent.ContentId),
                new CommentThreadMessage(domainEvent.ThreadId),
                cancellationToken
            )
            .AsTask();
}
