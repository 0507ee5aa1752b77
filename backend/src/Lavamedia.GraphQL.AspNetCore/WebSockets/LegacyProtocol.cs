using System.Buffers;

namespace Lavamedia.GraphQL.AspNetCore.WebSockets;

/// <summary>
/// The sub-protocol <c>graphql-ws</c> of the package
/// <see href="https://github.com/apollographql/subscriptions-transport-ws/blob/master/PROTOCOL.md">subscriptions-transport-ws</see>, which
/// older clients still speak.
/// </summary>
internal sealed class LegacyProtocol : SocketProtocol
{
    private static readonly byte[] Alive = """{"type":"ka"}"""u8.ToArray();

    /// <inheritdoc />
    public override string Name => "graphql-ws";

    /// <inheritdoc />
    public override ReadOnlyMemory<byte> Acknowledgement { get; } = """{"type":"connection_ack"}"""u8.ToArray();

    /// <inheritdoc />
    public override ReadOnlyMemory<byte>? KeepAlive => Alive;

    /// <inheritdoc />
    public override bool ErrorIsEnd => false;

    /// <inheritdoc />
    public override SocketMessageKind KindOf(string type) =>
        type switch
        {
            "connection_init" => SocketMessageKind.Initialize,
            "start" => SocketMessageKind.Subscribe,
            "stop" => SocketMessageKind.Complete,
            "connection_terminate" => SocketMessageKind.Terminate,
            _ => SocketMessageKind.Unknown,
        };

    /// <inheritdoc />
    public override void WriteNext(IBufferWriter<byte> output, string id, ReadOnlySpan<byte> response) =>
        Write(output, "data", id, response);

    /// <inheritdoc />
    public override void WriteError(IBufferWriter<byte> output, string id, ReadOnlyMemory<byte> response) =>
        // Its reference server sends errors of validation as data too; "error" is for what is no response.
        WriteNext(output, id, response.Span);
}
