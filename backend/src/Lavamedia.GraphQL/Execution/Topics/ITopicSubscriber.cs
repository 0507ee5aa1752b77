namespace Lavamedia.GraphQL.Execution.Topics;

/// <summary>A subscriber of this process, as the topic sees it.</summary>
internal interface ITopicSubscriber
{
    /// <summary>Hands over an event; never waits.</summary>
    void Deliver(TopicMessage message);

    /// <summary>Ends the subscriber's stream after what it has not read yet.</summary>
    void Complete();
}
