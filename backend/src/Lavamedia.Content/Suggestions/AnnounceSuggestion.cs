using Lavamedia.Content.Events;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Content.Suggestions;

/// <summary>Tells those who have an item open what is proposed for it. Telling twice does no harm.</summary>
internal sealed class AnnounceSuggestion(ITopicEventSender topics) : IDomainEventHandler<SuggestionChanged>
{
    public Task HandleAsync(
        SuggestionChanged domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    ) =>
        topics
            .SendAsync(
                SuggestionTopics.Of(domainEvent.ContentId),
                new SuggestionMessage(domainEvent.SuggestionId),
                cancellationToken
            )
            .AsTask();
}
