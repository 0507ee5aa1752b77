using System.Buffers;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Http.Streams;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>Writes failures that happen before the engine in the shape of a GraphQL response.</summary>
internal static class HttpErrorWriter
{
    /// <summary>Writes status and error, unless the response has begun already.</summary>
    public static async Task WriteAsync(HttpContext context, InvalidRequestException failure, AcceptedMedia media)
    {
        var response = context.Response;
        if (response.HasStarted)
        {
            return;
        }
        var json = new ArrayBufferWriter<byte>();
        Write(json, failure);
        if (media.Stream == StreamFormat.Events && media.OnlyStreams)
        {
            // An EventSource shows a script nothing of an answer that is no event stream.
            using var body = await StreamedBody.StartAsync(context, media.Stream, Timeout.InfiniteTimeSpan);
            await body.WriteAsync(json.WrittenMemory, context.RequestAborted);
            await body.EndAsync();
            return;
        }
        response.StatusCode = failure.Status;
        response.ContentType = $"{media.Single ?? AcceptedMedia.GraphQLResponse}; charset=utf-8";
        response.Headers[HeaderNames.CacheControl] = "private, no-store";
        await response.BodyWriter.WriteAsync(json.WrittenMemory, context.RequestAborted);
    }

    /// <summary>Writes a response that has nothing but the error.</summary>
    public static void Write(IBufferWriter<byte> output, InvalidRequestException failure)
    {
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteStartArray("errors");
        WriteError(writer, failure);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes the error alone.</summary>
    public static void WriteError(Utf8JsonWriter writer, InvalidRequestException failure)
    {
        writer.WriteStartObject();
        writer.WriteString("message", failure.Message);
        writer.WriteStartObject("extensions");
        writer.WriteString("code", failure.Code);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
