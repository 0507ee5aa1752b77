using Lavamedia.Content.Events;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Content.Releases;

/// <summary>Tells subscribers that a release changed. Telling twice does no harm, so the handler is idempotent.</summary>
internal sealed class AnnounceContentRelease(ITopicEventSender topics) : IDomainEventHandler<ContentReleaseChanged>
{
    public Task HandleAsync(
        ContentReleaseChanged domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    ) =>
        topics
            .SendAsync(
                ContentReleaseSubscriptions.Changed,
                new ContentReleaseMessage(domainEvent.ReleaseId),
                cancellationToken
            )
            .AsTask();
}
