namespace Lavamedia.GraphQL.Execution.Topics;

/// <summary>Topics within one process: for hosts of a single instance, and for tests.</summary>
/// <param name="topics">The subscribers.</param>
public sealed class InProcessTopics(LocalTopics topics) : ITopicEventSender, ITopicEventReceiver
{
    /// <inheritdoc />
    public ValueTask SendAsync<TMessage>(
        string topicName,
        TMessage message,
        CancellationToken cancellationToken = default
    )
        where TMessage : notnull
    {
        topics.Deliver(topicName, TopicMessage.Of(message));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask CompleteAsync(string topicName, CancellationToken cancellationToken = default)
    {
        topics.Complete(topicName);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        CancellationToken cancellationToken = default
    )
        where TMessage : notnull => ValueTask.FromResult(topics.Subscribe<TMessage>(topicName));
}
