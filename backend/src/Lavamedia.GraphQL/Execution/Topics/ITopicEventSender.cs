namespace Lavamedia.GraphQL.Execution.Topics;

/// <summary>Sends events to whoever subscribes to a topic, in whatever process of the installation.</summary>
public interface ITopicEventSender
{
    /// <summary>Sends one event. It reaches those who subscribe at this moment, each at most once.</summary>
    /// <typeparam name="TMessage">A type that survives JSON: subscribers may be in other processes.</typeparam>
    /// <param name="topicName">The topic, with the values of arguments already in it.</param>
    /// <param name="message">What the event carries: keys rather than content, which each subscriber reads with its own rights.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
        where TMessage : notnull;

    /// <summary>Ends the topic: the streams of its present subscribers complete.</summary>
    ValueTask CompleteAsync(string topicName, CancellationToken cancellationToken = default);
}
