using Lavamedia.Content.Events;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Content.Notices;

/// <summary>Shows a notice on the screens of the person. Showing it twice does no harm.</summary>
internal sealed class AnnounceNotice(ITopicEventSender topics) : IDomainEventHandler<NoticeWritten>
{
    public Task HandleAsync(NoticeWritten domainEvent, JobExecution execution, CancellationToken cancellationToken) =>
        topics
            .SendAsync(
                NoticeTopics.Of(domainEvent.RecipientId),
                new NoticeMessage(domainEvent.NoticeId),
                cancellationToken
            )
            .AsTask();
}
