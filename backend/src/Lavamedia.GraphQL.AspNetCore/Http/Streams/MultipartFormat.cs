using System.Buffers;

namespace Lavamedia.GraphQL.AspNetCore.Http.Streams;

/// <summary>
/// <see href="https://github.com/graphql/graphql-over-http/blob/main/rfcs/IncrementalDelivery.md">Incremental delivery over HTTP</see>: a
/// part of a multipart body for each part of the response.
/// </summary>
/// <param name="specification">The parameter that names the specification of the parts.</param>
internal sealed class MultipartFormat(string specification) : StreamFormat
{
    /// <summary>Parts of one response that are announced and completed.</summary>
    public const string Present = "incrementalSpec=\"v0.2\"";

    /// <summary>Parts of one response, each with its whole path.</summary>
    public const string Old = "incrementalSpec=\"v0.1\"";

    /// <summary>The same by Apollo's name.</summary>
    public const string Apollo = "deferSpec=20220824";

    /// <summary>Responses one after the other, each in the member <c>payload</c> (Apollo's multipart protocol for subscriptions).</summary>
    public const string Subscriptions = "subscriptionSpec=\"1.0\"";

    private readonly bool isEnvelope = specification == Subscriptions;

    /// <inheritdoc />
    public override string MediaType => "multipart/mixed";

    /// <inheritdoc />
    public override string ContentType => $"multipart/mixed; boundary=\"-\"; {specification}";

    /// <inheritdoc />
    public override bool HasOldIncrements => specification is Old or Apollo;

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
