using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Lavamedia.GraphQL.Execution.Topics;

/// <summary>The buffer between a topic and one subscriber: bounded, so that a slow reader is dropped and not stored up for (rule R-13).</summary>
internal sealed class TopicStream<TMessage>(int capacity, Action<ITopicSubscriber> leave)
    : ISourceStream<TMessage>,
        ITopicSubscriber
    where TMessage : notnull
{
    private readonly Channel<TMessage> _channel = Channel.CreateBounded<TMessage>(
        new BoundedChannelOptions(capacity) { SingleReader = true }
    );

    public IAsyncEnumerable<TMessage> ReadEventsAsync(CancellationToken cancellationToken) =>
        _channel.Reader.ReadAllAsync(cancellationToken);

    async IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var message in ReadEventsAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return message;
        }
    }

    public void Deliver(TopicMessage message)
    {
        try
        {
            if (!_channel.Writer.TryWrite(message.Read<TMessage>()))
            {
                End(new SlowSubscriberException(capacity));
            }
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or InvalidCastException)
        {
            // The sender and this subscriber disagree on the type of the topic; other subscribers are not concerned.
            End(exception);
        }
    }

    public void Complete() => End(null);

    public ValueTask DisposeAsync()
    {
        End(null);
        return ValueTask.CompletedTask;
    }

    private void End(Exception? failure)
    {
        leave(this);
        _channel.Writer.TryComplete(failure);
    }
}
