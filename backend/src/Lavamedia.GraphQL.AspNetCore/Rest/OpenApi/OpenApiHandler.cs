using System.Security.Cryptography;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Lavamedia.GraphQL.AspNetCore.Rest.OpenApi;

/// <summary>Serves the OpenAPI document. It is written when it is first asked for, and anew when the schema is another.</summary>
/// <param name="prefix">The prefix of the routes.</param>
/// <param name="begin">Makes the document that the routes are added to.</param>
internal sealed class OpenApiHandler(string prefix, Func<IServiceProvider, OpenApiDocument> begin)
{
    private Written? written;

    /// <summary>Answers with the document.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var schema = context.RequestServices.GetRequiredService<IRequestExecutor>().Schema;
        var current =
            written is { } known && known.Schema == schema ? known : written = await WriteAsync(context, schema);
        var response = context.Response;
        response.Headers.ETag = current.Tag;
        response.Headers.CacheControl = "public, max-age=0, must-revalidate";
        // It tells nothing of anybody, and tools on other sites read it.
        response.Headers.AccessControlAllowOrigin = "*";
        if (context.Request.Headers.IfNoneMatch.Contains(current.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = current.Json.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(current.Json, context.RequestAborted);
        }
    }

    private async Task<Written> WriteAsync(HttpContext context, Schema schema)
    {
        var document = begin(context.RequestServices);
        new RestOpenApi(document, schema, prefix).Add(context.RequestServices.GetRequiredService<RestRoutes>().All);
        using var json = new MemoryStream();
        await document.SerializeAsJsonAsync(json, OpenApiSpecVersion.OpenApi3_1, context.RequestAborted);
        var bytes = json.ToArray();
        return new Written(schema, bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\"");
    }

    private sealed record Written(Schema Schema, byte[] Json, string Tag);
}
