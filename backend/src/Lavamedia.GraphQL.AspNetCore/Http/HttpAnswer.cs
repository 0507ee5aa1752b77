using Lavamedia.GraphQL.AspNetCore.Connections;
using Lavamedia.GraphQL.AspNetCore.Http.Streams;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>Answers a request with what the engine gave: one body, or parts.</summary>
internal sealed class HttpAnswer(GraphQLEndpointOptions options, LastingConnections connections)
{
    /// <summary>Runs an operation and writes its response.</summary>
    public async Task WriteAsync(
        HttpContext context,
        GraphQLRequest request,
        AcceptedMedia media,
        Func<Task>? beforeWriting = null
    )
    {
        // The answer to a request with an idempotency key is kept as a whole, so it cannot come in parts.
        var mayStream = media.Stream is not null && !context.Request.Headers.ContainsKey("Idempotency-Key");
        request = request with { AllowIncremental = mayStream, AllowSubscriptions = mayStream };
        await using var response = await RequestPreparation.StartAsync(request, context.RequestAborted);
        if (beforeWriting is not null)
        {
            await beforeWriting();
        }
        switch (response)
        {
            case SingleResponse { Result: var result }
                when media.OnlyStreams && result.Outcome != ExecutionOutcome.NotAllowed:
                await WriteAsStreamAsync(context, result, media.Stream);
                break;
            case SingleResponse { Result: var result }:
                await WriteAsync(
                    context,
                    result,
                    media.Single ?? AcceptedMedia.GraphQLResponse,
                    options.AllowsSharedCaches
                );
                break;
            case ResponseStream stream when stream.Kind == ResponseStreamKind.Subscription:
                await WriteSubscriptionAsync(context, stream, media, request);
                break;
            case ResponseStream stream:
                await WriteStreamAsync(context, stream, media, context.RequestAborted);
                break;
        }
    }

    /// <summary>Writes a complete response.</summary>
    public static async Task WriteAsync(
        HttpContext context,
        ExecutionResult result,
        string mediaType,
        bool allowsSharedCaches = false
    )
    {
        var response = context.Response;
        if (CacheHeaders.Write(context, result, allowsSharedCaches))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.StatusCode = HttpResponseStatus.Of(result.Outcome, mediaType);
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers[HeaderNames.Allow] = HttpMethods.Post;
        }
        response.ContentType = $"{mediaType}; charset=utf-8";
        response.ContentLength = result.Json.Length;
        result.WriteTo(response.BodyWriter);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private async Task WriteAsStreamAsync(HttpContext context, ExecutionResult result, StreamFormat format)
    {
        using var body = await StreamedBody.StartAsync(context, format, options.KeepAlive);
        await body.WriteAsync(result.Json, context.RequestAborted);
        await body.EndAsync();
    }

    private async Task WriteSubscriptionAsync(
        HttpContext context,
        ResponseStream stream,
        AcceptedMedia media,
        GraphQLRequest request
    )
    {
        using var place = connections.Enter(context);
        await using var watch = new ConnectionWatch(context, options.RightsCheck);
        watch.Follow(request.User);
        await WriteStreamAsync(context, stream, media, watch.Token);
    }

    /// <summary>Writes the parts of a stream. Where the server ends it, the client is told that this is the end.</summary>
    private async Task WriteStreamAsync(
        HttpContext context,
        ResponseStream stream,
        AcceptedMedia media,
        CancellationToken cancellationToken
    )
    {
        using var body = await StreamedBody.StartAsync(context, media.FormatOf(stream.Kind), options.KeepAlive);
        try
        {
            await body.WriteAsync(stream, cancellationToken);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            // The process stops, or the rights of the user changed.
        }
        await body.EndAsync();
    }
}
