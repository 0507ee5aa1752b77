namespace Lavamedia.GraphQL.Execution.Topics;

/// <summary>
/// The subscribers of this process, by topic. Providers that carry events between processes deliver here what they receive.
/// Safe for any number of callers at once.
/// </summary>
/// <param name="options">How many events may wait for one subscriber.</param>
public sealed class LocalTopics(ExecutionOptions options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, HashSet<ITopicSubscriber>> _topics = new(StringComparer.Ordinal);

    /// <summary>The number of subscribers of all topics.</summary>
    public int SubscriberCount
    {
        get
        {
            lock (_lock)
            {
                return _topics.Values.Sum(subscribers => subscribers.Count);
            }
        }
    }

    /// <summary>Adds a subscriber; disposing the stream takes it away.</summary>
    public ISourceStream<TMessage> Subscribe<TMessage>(string topicName)
        where TMessage : notnull
    {
        var stream = new TopicStream<TMessage>(
            options.MaximumWaitingEvents,
            subscriber => Remove(topicName, subscriber)
        );
        lock (_lock)
        {
            if (!_topics.TryGetValue(topicName, out var subscribers))
            {
                _topics.Add(topicName, subscribers = []);
            }

            subscribers.Add(stream);
        }

        return stream;
    }

    /// <summary>Hands an event to the subscribers of a topic.</summary>
    public void Deliver(string topicName, TopicMessage message)
    {
        foreach (var subscriber in SubscribersOf(topicName))
        {
            subscriber.Deliver(message);
        }
    }

    /// <summary>Ends the streams of a topic's subscribers.</summary>
    public void Complete(string topicName)
    {
        foreach (var subscriber in SubscribersOf(topicName))
        {
            subscriber.Complete();
        }
    }

    private ITopicSubscriber[] SubscribersOf(string topicName)
    {
        lock (_lock)
        {
            return _topics.TryGetValue(topicName, out var subscribers) ? [.. subscribers] : [];
        }
    }

    private void Remove(string topicName, ITopicSubscriber subscriber)
    {
        lock (_lock)
        {
            if (
                _topics.TryGetValue(topicName, out var subscribers)
                && subscribers.Remove(subscriber)
                && subscribers.Count == 0
            )
            {
                _topics.Remove(topicName);
            }
        }
    }
}
