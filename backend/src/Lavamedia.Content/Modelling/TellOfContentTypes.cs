using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Content.Modelling;

/// <summary>Tells all processes that the types have changed.</summary>
internal sealed class TellOfContentTypes(ITopicEventSender topics) : IDomainEventHandler<ContentTypesChanged>
{
    public async Task HandleAsync(
        ContentTypesChanged domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    ) => await topics.SendAsync(PublishContentModel.Topic, true, cancellationToken);
}
