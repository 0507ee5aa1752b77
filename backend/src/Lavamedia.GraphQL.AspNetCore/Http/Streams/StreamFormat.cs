using System.Buffers;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http.Streams;

/// <summary>How the parts of a response follow each other in one body.</summary>
internal abstract class StreamFormat
{
    /// <summary>Parts of a <c>multipart/mixed</c> body.</summary>
    public static readonly StreamFormat Multipart = new MultipartFormat(isEnvelope: false);

    /// <summary>Server-sent events.</summary>
    public static readonly StreamFormat Events = new EventStreamFormat();

    /// <summary>JSON values, each on its line.</summary>
    public static readonly StreamFormat Lines = new JsonLinesFormat();

    private static readonly StreamFormat Envelopes = new MultipartFormat(isEnvelope: true);

    /// <summary>All formats, one for each media type.</summary>
    public static readonly IReadOnlyList<StreamFormat> All = [Multipart, Events, Lines];

    /// <summary>The media type, without parameters.</summary>
    public abstract string MediaType { get; }

    /// <summary>The value of the header <c>Content-Type</c>.</summary>
    public abstract string ContentType { get; }

    /// <summary>The format that a member of an <c>Accept</c> header names, or null.</summary>
    public static StreamFormat? Find(MediaTypeHeaderValue type)
    {
        var format = All.FirstOrDefault(format =>
            type.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase)
        );
        // Apollo's subscriptions over HTTP put every response into an envelope.
        return format == Multipart && type.Parameters.Any(parameter => parameter.Name == "subscriptionSpec")
            ? Envelopes
            : format;
    }

    /// <summary>Writes what stands before the first part.</summary>
    public virtual void WriteStart(IBufferWriter<byte> output) { }

    /// <summary>Writes a part.</summary>
    public abstract void WritePart(IBufferWriter<byte> output, ReadOnlySpan<byte> json);

    /// <summary>Writes something that clients ignore, to show that the connection lives.</summary>
    public abstract void WriteKeepAlive(IBufferWriter<byte> output);

    /// <summary>Writes what stands after the last part.</summary>
    public virtual void WriteEnd(IBufferWriter<byte> output) { }
}
