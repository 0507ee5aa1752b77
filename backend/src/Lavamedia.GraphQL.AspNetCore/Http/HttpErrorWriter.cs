using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>Writes failures that happen before the engine in the shape of a GraphQL response.</summary>
internal static class HttpErrorWriter
{
    /// <summary>Writes status and error, unless the response has begun already.</summary>
    public static async Task WriteAsync(HttpContext context, InvalidHttpRequestException failure, string mediaType)
    {
        var response = context.Response;
        if (response.HasStarted)
        {
            return;
        }
        response.StatusCode = failure.Status;
        response.ContentType = $"{mediaType}; charset=utf-8";
        response.Headers[HeaderNames.CacheControl] = "private, no-store";
        await using var writer = new Utf8JsonWriter(response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteStartArray("errors");
        writer.WriteStartObject();
        writer.WriteString("message", failure.Message);
        writer.WriteStartObject("extensions");
        writer.WriteString("code", failure.Code);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        await writer.FlushAsync(context.RequestAborted);
    }
}
