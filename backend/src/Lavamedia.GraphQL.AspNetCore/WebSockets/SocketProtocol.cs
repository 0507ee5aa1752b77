using System.Buffers;
using System.Text.Json;

namespace Lavamedia.GraphQL.AspNetCore.WebSockets;

/// <summary>The words of a sub-protocol. What they mean is the same in all (<see cref="SocketConnection"/>).</summary>
internal abstract class SocketProtocol
{
    private static readonly SocketProtocol[] Known = [new TransportProtocol(), new LegacyProtocol()];

    /// <summary>The name, as the handshake has it.</summary>
    public abstract string Name { get; }

    /// <summary>Chooses the first that we speak, the newer before the older; null when the client speaks none of ours.</summary>
    public static SocketProtocol? Choose(IList<string> offered) =>
        Known.FirstOrDefault(protocol => offered.Contains(protocol.Name));

    /// <summary>What a message of this type is.</summary>
    public abstract SocketMessageKind KindOf(string type);

    /// <summary>The acknowledgement of the connection.</summary>
    public abstract ReadOnlyMemory<byte> Acknowledgement { get; }

    /// <summary>What is sent now and then to show that the connection lives; null where pings of the WebSocket do.</summary>
    public virtual ReadOnlyMemory<byte>? KeepAlive => null;

    /// <summary>Whether an error is the last message of its operation, without a completion after it.</summary>
    public virtual bool ErrorIsEnd => true;

    /// <summary>Writes a response of an operation.</summary>
    public abstract void WriteNext(IBufferWriter<byte> output, string id, ReadOnlySpan<byte> response);

    /// <summary>Writes the end of an operation that never ran.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="id">The operation.</param>
    /// <param name="response">A response with nothing but errors.</param>
    public abstract void WriteError(IBufferWriter<byte> output, string id, ReadOnlyMemory<byte> response);

    /// <summary>Writes the end of an operation that ran.</summary>
    public void WriteComplete(IBufferWriter<byte> output, string id) => Write(output, "complete", id, default);

    /// <summary>Writes a message.</summary>
    protected static void Write(IBufferWriter<byte> output, string type, string id, ReadOnlySpan<byte> payload)
    {
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteString("id"u8, id);
        writer.WriteString("type"u8, type);
        if (!payload.IsEmpty)
        {
            writer.WritePropertyName("payload"u8);
            writer.WriteRawValue(payload, skipInputValidation: true);
        }
        writer.WriteEndObject();
    }
}
