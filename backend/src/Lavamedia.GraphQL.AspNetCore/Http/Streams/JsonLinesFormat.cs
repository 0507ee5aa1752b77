using System.Buffers;

namespace Lavamedia.GraphQL.AspNetCore.Http.Streams;

/// <summary><see href="https://jsonlines.org">JSON lines</see>: each part on its line.</summary>
internal sealed class JsonLinesFormat : StreamFormat
{
    /// <inheritdoc />
    public override string MediaType => "application/jsonl";

    /// <inheritdoc />
    public override string ContentType => "application/jsonl; charset=utf-8";

    /// <inheritdoc />
    public override void WritePart(IBufferWriter<byte> output, ReadOnlySpan<byte> json)
    {
        SingleLine.Write(output, json);
        output.Write("\n"u8);
    }

    /// <inheritdoc />
    public override void WriteKeepAlive(IBufferWriter<byte> output) => output.Write(" "u8);
}
