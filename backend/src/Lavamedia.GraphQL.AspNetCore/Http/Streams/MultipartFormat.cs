using System.Buffers;

namespace Lavamedia.GraphQL.AspNetCore.Http.Streams;

/// <summary>
/// <see href="https://github.com/graphql/graphql-over-http/blob/main/rfcs/IncrementalDelivery.md">Incremental delivery over HTTP</see>: a
/// part of a multipart body for each part of the response.
/// </summary>
/// <param name="isEnvelope">Whether a response stands in the member <c>payload</c> (Apollo's multipart protocol for subscriptions).</param>
internal sealed class MultipartFormat(bool isEnvelope) : StreamFormat
{
    /// <inheritdoc />
    public override string MediaType => "multipart/mixed";

    /// <inheritdoc />
    public override string ContentType =>
        isEnvelope
            ? "multipart/mixed; boundary=\"-\"; subscriptionSpec=\"1.0\""
            : "multipart/mixed; boundary=\"-\"; incrementalSpec=\"v0.2\"";

    /// <inheritdoc />
    public override void WriteStart(IBufferWriter<byte> output) => output.Write("---"u8);

    /// <inheritdoc />
    public override void WritePart(IBufferWriter<byte> output, ReadOnlySpan<byte> json)
    {
        output.Write("\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
        if (isEnvelope)
        {
            output.Write("{\"payload\":"u8);
            output.Write(json);
            output.Write("}"u8);
        }
        else
        {
            output.Write(json);
        }
        // The boundary at once, and not with the next part: clients take a part as complete when they see it.
        output.Write("\r\n---"u8);
    }

    /// <inheritdoc />
    public override void WriteKeepAlive(IBufferWriter<byte> output)
    {
        // An empty object is the heartbeat of the protocol for subscriptions; parts of one response have none.
        if (isEnvelope)
        {
            output.Write("\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{}\r\n---"u8);
        }
    }

    /// <inheritdoc />
    public override void WriteEnd(IBufferWriter<byte> output) => output.Write("--\r\n"u8);
}
