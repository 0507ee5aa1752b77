using System.Buffers;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http.Streams;

/// <summary>How the parts of a response follow each other in one body.</summary>
internal abstract class StreamFormat
{
    /// <summary>Parts of a <c>multipart/mixed</c> body.</summary>
    public static readonly StreamFormat Multipart = new MultipartFormat(MultipartFormat.Present);

    /// <summary>Server-sent events.</summary>
    public static readonly StreamFormat Events = new EventStreamFormat();

    /// <summary>JSON values, each on its line.</summary>
    public static readonly StreamFormat Lines = new JsonLinesFormat();

    private static readonly StreamFormat Envelopes = new MultipartFormat(MultipartFormat.Subscriptions);
    private static readonly StreamFormat OldMultipart = new MultipartFormat(MultipartFormat.Old);
    private static readonly StreamFormat ApolloMultipart = new MultipartFormat(MultipartFormat.Apollo);

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
        return format == Multipart ? FindMultipart(type) : format;
    }

    /// <summary>Whether the parts of one response are told as before 2023.</summary>
    public virtual bool HasOldIncrements => false;

    private static StreamFormat FindMultipart(MediaTypeHeaderValue type)
    {
        foreach (var parameter in type.Parameters)
        {
            // Apollo's subscriptions over HTTP put every response into an envelope.
            if (parameter.Name == "subscriptionSpec")
            {
                return Envelopes;
            }
            if (parameter.Name == "deferSpec")
            {
                return ApolloMultipart;
            }
            if (parameter.Name == "incrementalSpec" && HeaderUtilities.RemoveQuotes(parameter.Value) == "v0.1")
            {
                return OldMultipart;
            }
        }
        return Multipart;
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
