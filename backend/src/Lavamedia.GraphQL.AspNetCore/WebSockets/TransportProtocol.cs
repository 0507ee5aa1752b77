using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Lavamedia.GraphQL.AspNetCore.WebSockets;

/// <summary>The sub-protocol <see href="https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md">graphql-transport-ws</see>.</summary>
internal sealed class TransportProtocol : SocketProtocol
{
    /// <inheritdoc />
    public override string Name => "graphql-transport-ws";

    /// <inheritdoc />
    public override ReadOnlyMemory<byte> Acknowledgement { get; } = """{"type":"connection_ack"}"""u8.ToArray();

    /// <inheritdoc />
    public override SocketMessageKind KindOf(string type) =>
        type switch
        {
            "connection_init" => SocketMessageKind.Initialize,
            "subscribe" => SocketMessageKind.Subscribe,
            "complete" => SocketMessageKind.Complete,
            "ping" => SocketMessageKind.Ping,
            "pong" => SocketMessageKind.Pong,
            _ => SocketMessageKind.Unknown,
        };

    /// <inheritdoc />
    public override void WriteNext(IBufferWriter<byte> output, string id, ReadOnlySpan<byte> response) =>
        Write(output, "next", id, response);

    /// <inheritdoc />
    public override void WriteError(IBufferWriter<byte> output, string id, ReadOnlyMemory<byte> response)
    {
        using var document = JsonDocument.Parse(response);
        var errors = document.RootElement.GetProperty("errors"u8).GetRawText();
        Write(output, "error", id, Encoding.UTF8.GetBytes(errors));
    }
}
