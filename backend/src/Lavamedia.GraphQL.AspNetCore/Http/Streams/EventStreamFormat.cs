using System.Buffers;
using System.Text;

namespace Lavamedia.GraphQL.AspNetCore.Http.Streams;

/// <summary>
/// <see href="https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md">GraphQL over server-sent events</see>, each operation on a
/// connection of its own.
/// </summary>
internal sealed class EventStreamFormat : StreamFormat
{
    /// <inheritdoc />
    public override string MediaType => "text/event-stream";

    /// <inheritdoc />
    public override string ContentType => "text/event-stream; charset=utf-8";

    /// <summary>Writes an event.</summary>
    public static void WriteEvent(IBufferWriter<byte> output, string name, ReadOnlySpan<byte> json)
    {
        output.Write("event: "u8);
        output.Write(Encoding.ASCII.GetBytes(name));
        output.Write("\ndata: "u8);
        SingleLine.Write(output, json);
        output.Write("\n\n"u8);
    }

    /// <inheritdoc />
    public override void WritePart(IBufferWriter<byte> output, ReadOnlySpan<byte> json) =>
        WriteEvent(output, "next", json);

    /// <inheritdoc />
    public override void WriteKeepAlive(IBufferWriter<byte> output) => output.Write(":\n\n"u8);

    /// <inheritdoc />
    public override void WriteEnd(IBufferWriter<byte> output) => WriteEvent(output, "complete", []);
}
