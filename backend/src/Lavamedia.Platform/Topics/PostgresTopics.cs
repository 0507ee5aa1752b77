using System.Data.Common;
using Lavamedia.GraphQL.Execution.Topics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Lavamedia.Platform.Topics;

/// <summary>
/// Topics over PostgreSQL, for installations whose processes share nothing else. Every event is a row that lives for minutes and a
/// notification; a connection that listens, opened with the first subscriber, reads after a loss what it missed meanwhile.
/// </summary>
internal sealed partial class PostgresTopics(
    NpgsqlDataSource dataSource,
    LocalTopics topics,
    ILogger<PostgresTopics> logger
) : ITopicEventSender, ITopicEventReceiver, IAsyncDisposable
{
    /// <summary>What PostgreSQL takes as the payload of a notification, in bytes.</summary>
    private const int LongestNotification = 7_999;

    private const string Channel = "lavamedia_topics";
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(30);
    private readonly CancellationTokenSource stopping = new();
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TopicDelivery delivery = new(topics);
    private readonly Lock starting = new();
    private Task? listener;
    private bool isDisposed;

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
        lock (starting)
        {
            listener ??= Task.Run(() => ListenUntilStoppedAsync(stopping.Token), CancellationToken.None);
        }

        var stream = topics.Subscribe<TMessage>(topicName);
        try
        {
            await listening.Task.WaitAsync(cancellationToken);
            return stream;
        }
        catch (OperationCanceledException)
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        // Known to the container under several interfaces, it is disposed once for each.
        if (Interlocked.Exchange(ref isDisposed, true))
        {
            return;
        }

        await stopping.CancelAsync();
        listening.TrySetCanceled();
        if (listener is not null)
        {
            await listener;
        }

        stopping.Dispose();
    }

    private async ValueTask SendAsync(TopicEnvelope envelope, CancellationToken cancellationToken)
    {
        var json = envelope.ToJson();
        var notification =
            System.Text.Encoding.UTF8.GetByteCount(json) <= LongestNotification ? json : envelope.Stored().ToJson();
        await using var command = dataSource.CreateCommand(
            """
            WITH stored AS (INSERT INTO topic_messages (id, envelope) VALUES ($1, $2) RETURNING id)
            SELECT pg_notify($3, $4) FROM stored
            """
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = envelope.Id });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = json });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Channel });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = notification });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task ListenUntilStoppedAsync(CancellationToken stoppingToken)
    {
        DateTime? heardUntil = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await foreach (var time in ListenAsync(heardUntil, stoppingToken))
                {
                    heardUntil = time;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (DbException exception)
            {
                LogConnectionLost(exception);
                await Task.Delay(TimeSpan.FromMilliseconds(500), stoppingToken)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Listens over one connection. Yields the database's time up to which everything was heard.</summary>
    private async IAsyncEnumerable<DateTime> ListenAsync(
        DateTime? heardUntil,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        var arrived = new Queue<string>();
        connection.Notification += (_, notification) => arrived.Enqueue(notification.Payload);
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(cancellationToken);
        }

        if (heardUntil is { } time)
        {
            await CatchUpAsync(connection, time, cancellationToken);
        }

        listening.TrySetResult();
        while (true)
        {
            while (arrived.TryDequeue(out var payload))
            {
                await ReceiveAsync(TopicEnvelope.Read(payload), cancellationToken);
            }

            yield return await ReadTimeAsync(connection, cancellationToken);
            if (arrived.Count == 0)
            {
                // The question for the time, asked again after a quiet while, finds out whether the connection still stands.
                await connection.WaitAsync(Quiet, cancellationToken);
            }
        }
    }

    private async Task ReceiveAsync(TopicEnvelope envelope, CancellationToken cancellationToken)
    {
        if (envelope.Kind is TopicEnvelopeKind.Stored && !delivery.IsKnown(envelope.Id))
        {
            await using var command = dataSource.CreateCommand("SELECT envelope FROM topic_messages WHERE id = $1");
            command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = envelope.Id });
            if (await command.ExecuteScalarAsync(cancellationToken) is not string stored)
            {
                LogMessageGone(envelope.Topic);
                return;
            }

            envelope = TopicEnvelope.Read(stored);
        }

        delivery.Deliver(envelope);
    }

    private async Task CatchUpAsync(NpgsqlConnection connection, DateTime since, CancellationToken cancellationToken)
    {
        // Statements that had begun before that time may have been committed after it.
        await using var command = new NpgsqlCommand(
            "SELECT envelope FROM topic_messages WHERE sent_at > $1 - interval '10 seconds' ORDER BY sent_at, id",
            connection
        );
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = since });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            delivery.Deliver(TopicEnvelope.Read(reader.GetString(0)));
        }
    }

    private static async Task<DateTime> ReadTimeAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT clock_timestamp()", connection);
        return (DateTime)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    [LoggerMessage(
        1,
        LogLevel.Warning,
        "The connection that listens for events of subscriptions is lost; what is sent meanwhile is read once it is back"
    )]
    private partial void LogConnectionLost(Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "An event of topic {Topic} was gone before it could be read")]
    private partial void LogMessageGone(string topic);
}
