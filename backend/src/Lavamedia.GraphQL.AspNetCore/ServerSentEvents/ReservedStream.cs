using System.Buffers;
using System.Security.Claims;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Http.Streams;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.ServerSentEvents;

/// <summary>An event stream that carries the responses of many operations, from its reservation to its end.</summary>
/// <param name="token">The ticket.</param>
/// <param name="owner">Who reserved it.</param>
/// <param name="taken">Called when the reservation is none any more, because it is opened or too old.</param>
internal sealed class ReservedStream(string token, ClaimsPrincipal owner, Action taken)
{
    private readonly Lock change = new();
    private readonly Dictionary<string, RunningOperation> byId = new(StringComparer.Ordinal);
    private readonly HashSet<RunningOperation> running = [];
    private readonly TaskCompletionSource<OpenStream> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int isTaken;
    private bool isClosed;

    /// <summary>The ticket.</summary>
    public string Token { get; } = token;

    /// <summary>Completes when the client has connected.</summary>
    public Task<OpenStream> Opened => opened.Task;

    /// <summary>Whether a user is the one who made the reservation: a ticket is worth nothing to others.</summary>
    public bool BelongsTo(ClaimsPrincipal user) => user.Identity?.Name == owner.Identity?.Name;

    /// <summary>Takes the reservation; false when another connection has.</summary>
    public bool TryTake()
    {
        if (Interlocked.Exchange(ref isTaken, 1) != 0)
        {
            return false;
        }
        taken();
        return true;
    }

    /// <summary>Says that the client has connected.</summary>
    public void Open(OpenStream stream) => opened.TrySetResult(stream);

    /// <summary>Begins an operation. Until it is disposed the stream, and the services of its request, live.</summary>
    /// <param name="id">The id that the client gave.</param>
    /// <param name="maximum">The most operations at a time.</param>
    /// <param name="streamEnded">Cancelled when the stream is to end.</param>
    /// <exception cref="InvalidRequestException">The id is in use, there are too many operations, or the stream is at its end.</exception>
    public RunningOperation Begin(string id, int maximum, CancellationToken streamEnded)
    {
        lock (change)
        {
            if (isClosed)
            {
                throw new InvalidRequestException(
                    StatusCodes.Status404NotFound,
                    TransportErrorCodes.RequestInvalid,
                    "Stream not found"
                );
            }
            if (byId.Count >= maximum)
            {
                throw new InvalidRequestException(
                    StatusCodes.Status429TooManyRequests,
                    TransportErrorCodes.TooManyOperations,
                    $"At most {maximum} operations run on one connection."
                );
            }
            if (byId.ContainsKey(id))
            {
                throw new InvalidRequestException(
                    StatusCodes.Status409Conflict,
                    TransportErrorCodes.RequestInvalid,
                    $"Operation with ID {id} already exists"
                );
            }
            var operation = new RunningOperation(this, id, streamEnded);
            byId.Add(id, operation);
            running.Add(operation);
            return operation;
        }
    }

    /// <summary>Takes an operation off the list of those that have an id; null when there is none of this id.</summary>
    public RunningOperation? Take(string id)
    {
        lock (change)
        {
            return byId.Remove(id, out var operation) ? operation : null;
        }
    }

    /// <summary>Lets the client use the id of an operation again.</summary>
    public void Leave(RunningOperation operation)
    {
        lock (change)
        {
            if (byId.TryGetValue(operation.Id, out var current) && current == operation)
            {
                byId.Remove(operation.Id);
            }
        }
    }

    /// <summary>Learns that nothing of an operation runs any more.</summary>
    public void End(RunningOperation operation)
    {
        Leave(operation);
        lock (change)
        {
            running.Remove(operation);
        }
    }

    /// <summary>Lets no operation begin any more, ends those that run, and waits until nothing of them runs.</summary>
    public async Task CloseAsync()
    {
        RunningOperation[] rest;
        lock (change)
        {
            isClosed = true;
            rest = [.. running];
        }
        await Task.WhenAll(rest.Select(operation => operation.CancelAsync()));
        await Task.WhenAll(rest.Select(operation => operation.Done));
    }
}

/// <summary>The connection of a <see cref="ReservedStream"/>.</summary>
/// <param name="Context">The request that is the connection; its services are those of the operations.</param>
/// <param name="Body">Where responses are written.</param>
/// <param name="Ended">Cancelled when the connection is to end.</param>
internal sealed record OpenStream(HttpContext Context, StreamedBody Body, CancellationToken Ended)
{
    /// <summary>Sends a response of an operation.</summary>
    public Task NextAsync(string id, ReadOnlyMemory<byte> response, CancellationToken cancellationToken) =>
        SendAsync("next", id, response, cancellationToken);

    /// <summary>Sends the end of an operation.</summary>
    public Task CompleteAsync(string id) => SendAsync("complete", id, default, Ended);

    private Task SendAsync(string name, string id, ReadOnlyMemory<byte> payload, CancellationToken cancellationToken)
    {
        var data = new ArrayBufferWriter<byte>(payload.Length + 64);
        using (var writer = new Utf8JsonWriter(data))
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, id);
            if (!payload.IsEmpty)
            {
                writer.WritePropertyName("payload"u8);
                writer.WriteRawValue(payload.Span, skipInputValidation: true);
            }
            writer.WriteEndObject();
        }
        return Body.WriteAsync(
            output => EventStreamFormat.WriteEvent(output, name, data.WrittenSpan),
            cancellationToken
        );
    }
}
