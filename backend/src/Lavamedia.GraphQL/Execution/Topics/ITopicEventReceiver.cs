namespace Lavamedia.GraphQL.Execution.Topics;

/// <summary>Receives the events of a topic, wherever in the installation they were sent.</summary>
public interface ITopicEventReceiver
{
    /// <summary>Subscribes to a topic. Events sent after this call has ended are in the stream.</summary>
    /// <typeparam name="TMessage">What the events carry.</typeparam>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        CancellationToken cancellationToken = default
    )
        where TMessage : notnull;
}
