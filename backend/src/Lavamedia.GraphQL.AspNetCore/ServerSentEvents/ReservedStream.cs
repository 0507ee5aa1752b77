using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Http.Streams;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.ServerSentEvents;

/// <summary>An event stream that carries the responses of many operations, from its reservation to its end.</summary>
internal sealed class ReservedStream(string token, ClaimsPrincipal owner)
{
    private readonly TaskCompletionSource<OpenStream> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int isTaken;

    /// <summary>The ticket.</summary>
    public string Token { get; } = token;

    /// <summary>Completes when the client has connected.</summary>
    public Task<OpenStream> Opened => opened.Task;

    /// <summary>The operations that run, by the id that the client gave, each with what ends it.</summary>
    public ConcurrentDictionary<string, CancellationTokenSource> Operations { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a user is the one who made the reservation: a ticket is worth nothing to others.</summary>
    public bool BelongsTo(ClaimsPrincipal user) => user.Identity?.Name == owner.Identity?.Name;

    /// <summary>Takes the reservation; false when another connection has.</summary>
    public bool TryTake() => Interlocked.Exchange(ref isTaken, 1) == 0;

    /// <summary>Says that the client has connected.</summary>
    public void Open(OpenStream stream) => opened.TrySetResult(stream);
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
