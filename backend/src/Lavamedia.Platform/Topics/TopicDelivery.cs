using System.Text;
using Lavamedia.GraphQL.Execution.Topics;

namespace Lavamedia.Platform.Topics;

/// <summary>Hands what arrives from other processes to the subscribers of this one, each event once.</summary>
internal sealed class TopicDelivery(LocalTopics topics)
{
    private const int Remembered = 10_000;
    private readonly HashSet<Guid> known = [];
    private readonly Queue<Guid> inOrder = new();

    /// <summary>Whether an event has arrived before.</summary>
    public bool IsKnown(Guid id) => known.Contains(id);

    /// <summary>Hands over an event, unless it has arrived before. Called by one thread.</summary>
    public void Deliver(TopicEnvelope envelope)
    {
        if (!known.Add(envelope.Id))
        {
            return;
        }

        inOrder.Enqueue(envelope.Id);
        if (inOrder.Count > Remembered)
        {
            known.Remove(inOrder.Dequeue());
        }

        if (envelope.Message is { } message)
        {
            topics.Deliver(envelope.Topic, TopicMessage.OfJson(Encoding.UTF8.GetBytes(message.GetRawText())));
        }
        else
        {
            topics.Complete(envelope.Topic);
        }
    }
}
