using Lavamedia.GraphQL.Execution.Topics;
using StackExchange.Redis;

namespace Lavamedia.Platform.Topics;

/// <summary>
/// Topics over Redis, for installations with many subscribers: PostgreSQL is left alone. Redis keeps nothing, so what is sent while the
/// connection is lost does not reach this process; sending fails then, and whoever sends from a job sends again.
/// </summary>
internal sealed class RedisTopics(RedisConnection redis, LocalTopics topics)
    : ITopicEventSender,
        ITopicEventReceiver,
        IDisposable
{
    private static readonly RedisChannel Channel = new("lavamedia:topics", RedisChannel.PatternMode.Literal);
    private readonly SemaphoreSlim starting = new(1);
    private readonly TopicDelivery delivery = new(topics);
    private readonly Lock delivering = new();
    private bool isListening;

    /// <inheritdoc />
    public ValueTask SendAsync<TMessage>(
        string topicName,
        TMessage message,
        CancellationToken cancellationToken = default
    )
        where TMessage : notnull =>
        SendAsync(TopicEnvelope.Of(topicName, TopicMessage.ToJson(message)), cancellationToken);

    /// <inheritdoc />
    public ValueTask CompleteAsync(string topicName, CancellationToken cancellationToken = default) =>
        SendAsync(TopicEnvelope.EndOf(topicName), cancellationToken);

    /// <inheritdoc />
    public async ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        CancellationToken cancellationToken = default
    )
        where TMessage : notnull
    {
        await ListenAsync(cancellationToken);
        return topics.Subscribe<TMessage>(topicName);
    }

    /// <inheritdoc />
    public void Dispose() => starting.Dispose();

    private async ValueTask SendAsync(TopicEnvelope envelope, CancellationToken cancellationToken)
    {
        var connection = await redis.OpenAsync(cancellationToken);
        await connection.GetSubscriber().PublishAsync(Channel, envelope.ToJson()).WaitAsync(cancellationToken);
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await starting.WaitAsync(cancellationToken);
        try
        {
            if (!isListening)
            {
                // Subscribed once: the client subscribes again by itself whenever it connects again.
                var connection = await redis.OpenAsync(cancellationToken);
                await connection
                    .GetSubscriber()
                    .SubscribeAsync(Channel, (_, value) => Receive(value))
                    .WaitAsync(cancellationToken);
                isListening = true;
            }
        }
        finally
        {
            starting.Release();
        }
    }

    private void Receive(RedisValue value)
    {
        lock (delivering)
        {
            delivery.Deliver(TopicEnvelope.Read(value!));
        }
    }
}
