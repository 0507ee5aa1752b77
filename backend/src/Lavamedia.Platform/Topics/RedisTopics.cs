using System.Diagnostics;
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
    private static readonly TimeSpan ConnectionCheckInterval = TimeSpan.FromMilliseconds(10);
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
                var connection = await redis.OpenAsync(cancellationToken);
                var subscriber = connection.GetSubscriber();
                await WaitUntilConnectedAsync(subscriber, cancellationToken);
                // Subscribed once: the client subscribes again by itself whenever it connects again.
                await subscriber.SubscribeAsync(Channel, (_, value) => Receive(value)).WaitAsync(cancellationToken);
                isListening = true;
            }
        }
        finally
        {
            starting.Release();
        }
    }

    /// <summary>
    /// The client counts as open with its connection for commands. Asked to subscribe before the one for messages stands, it says that it has,
    /// does so at some moment later, and what is sent between is lost.
    /// </summary>
    /// <exception cref="TimeoutException">Redis does not let in the connection for messages.</exception>
    private async Task WaitUntilConnectedAsync(ISubscriber subscriber, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        while (!subscriber.IsConnected(Channel))
        {
            if (clock.Elapsed > redis.ConnectTimeout)
            {
                throw new TimeoutException(
                    $"Redis takes commands, but has given no connection to listen to within {redis.ConnectTimeout.TotalSeconds:0.#} s."
                );
            }

            await Task.Delay(ConnectionCheckInterval, cancellationToken);
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
