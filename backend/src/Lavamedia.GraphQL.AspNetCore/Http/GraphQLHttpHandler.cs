using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Connections;
using Lavamedia.GraphQL.AspNetCore.Http.Multipart;
using Lavamedia.GraphQL.AspNetCore.Http.Streams;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.AspNetCore.ServerSentEvents;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>GraphQL over HTTP: operations by POST and GET.</summary>
internal sealed class GraphQLHttpHandler(
    GraphQLEndpointOptions options,
    RequestPreparation operations,
    ReservedStreamHandler streams,
    LastingConnections connections
)
{
    private const string Preflight = "GraphQL-Preflight";
    private const string OperationId = "operationId";
    private const string OperationName = "operationName";

    private readonly MultipartRequestReader multipart = new(options);
    private readonly SchemaTextHandler schemaText = new(options);
    private readonly HttpAnswer answer = new(options, connections);
    private readonly ReservedStreamOperation streamOperation = new(options, operations);
    private readonly BatchAnswer batchAnswer = new(options, operations);

    /// <summary>Answers a POST with a JSON or multipart body.</summary>
    public Task PostAsync(HttpContext context) =>
        AnswerAsync(
            context,
            media =>
                OpensStream(context, media) ? streams.OpenAsync(context)
                : IsMultipart(context.Request) ? PostMultipartAsync(context, media)
                : PostJsonAsync(context, media)
        );

    /// <summary>Answers a GET: a query in the query string, or the schema's text for <c>?sdl</c>.</summary>
    public Task GetAsync(HttpContext context) =>
        SchemaTextHandler.Wants(context.Request)
            ? AnswerAsync(context, _ => schemaText.WriteAsync(context))
            : AnswerAsync(
                context,
                media =>
                    OpensStream(context, media)
                        ? streams.OpenAsync(context)
                        : GetAsync(context, media, RequestBody.From(context.Request.Query))
            );

    /// <summary>Answers a GET of a stored operation, whose id is in the path.</summary>
    public Task GetStoredAsync(HttpContext context) =>
        AnswerAsync(
            context,
            media =>
                GetAsync(context, media, Named(context, RequestBody.From(context.Request.Query, StoredId(context))))
        );

    /// <summary>Answers a POST of a stored operation, whose id is in the path; the body may have variables and extensions.</summary>
    public Task PostStoredAsync(HttpContext context) =>
        AnswerAsync(
            context,
            async media =>
            {
                var body = RequestBody.From(await ReadJsonAsync(context), StoredId(context)) with { Query = default };
                await RunAsync(context, Named(context, body), media);
            }
        );

    private async Task GetAsync(HttpContext context, AcceptedMedia media, RequestBody body)
    {
        if (ReservedStreamHandler.TicketOf(context.Request) is not null)
        {
            await streamOperation.StartAsync(context, streams.Find(context), body, allowMutations: false);
            return;
        }
        var request = await operations.PrepareAsync(body, context, context.User);
        await answer.WriteAsync(context, request with { AllowMutations = false }, media);
    }

    private async Task PostJsonAsync(HttpContext context, AcceptedMedia media)
    {
        var json = await ReadJsonAsync(context);
        if (RequestBatch.Read(json, options.MaximumBatchSize) is { } batch)
        {
            await batchAnswer.WriteAsync(context, batch, media);
            return;
        }
        await RunAsync(context, RequestBody.From(json), media);
    }

    private async Task RunAsync(HttpContext context, RequestBody body, AcceptedMedia media)
    {
        if (ReservedStreamHandler.TicketOf(context.Request) is not null)
        {
            await streamOperation.StartAsync(context, streams.Find(context), body, allowMutations: true);
            return;
        }
        await answer.WriteAsync(context, await operations.PrepareAsync(body, context, context.User), media);
    }

    private async Task PostMultipartAsync(HttpContext context, AcceptedMedia media)
    {
        // A form can be sent from any page on the web without asking; a header of this name cannot (rule G-8).
        if (string.IsNullOrEmpty(context.Request.Headers[Preflight]))
        {
            throw new InvalidRequestException(
                StatusCodes.Status400BadRequest,
                TransportErrorCodes.PreflightRequired,
                $"Multipart requests need the header \"{Preflight}: 1\"."
            );
        }
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = options.MaximumMultipartBytes;
        }
        await using var upload = await multipart.ReadAsync(context, context.RequestAborted);
        var request = await operations.PrepareAsync(upload.Body, context, context.User);
        await answer.WriteAsync(
            context,
            request with
            {
                Uploads = upload.Uploads,
                ReceiveUploads = upload.ReceiveAsync,
            },
            media,
            // Browsers report a broken connection, and not our answer, while they are still sending: take the rest first.
            () => context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted)
        );
    }

    private ValueTask<JsonElement> ReadJsonAsync(HttpContext context)
    {
        var type = ContentType(context.Request);
        var isJson =
            type is not null
            && (
                type.MediaType.Equals(AcceptedMedia.Json, StringComparison.OrdinalIgnoreCase)
                || type.MediaType.Equals(AcceptedMedia.GraphQLResponse, StringComparison.OrdinalIgnoreCase)
            );
        var isUtf8 = type?.Charset.HasValue != true || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
        return isJson && isUtf8
            ? JsonBodyReader.ReadAsync(context.Request.BodyReader, options.MaximumJsonBytes, context.RequestAborted)
            : throw new InvalidRequestException(
                StatusCodes.Status415UnsupportedMediaType,
                TransportErrorCodes.UnsupportedContentType,
                "Send the operation as application/json in UTF-8, or as multipart/form-data when it carries files."
            );
    }

    /// <summary>Whether the request is the connection that a reservation waits for, and not an operation.</summary>
    private static bool OpensStream(HttpContext context, AcceptedMedia media) =>
        media.OnlyStreams
        && media.Stream == StreamFormat.Events
        && ReservedStreamHandler.TicketOf(context.Request) is not null;

    private static bool IsMultipart(HttpRequest request) =>
        ContentType(request) is { } type
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);

    private static MediaTypeHeaderValue? ContentType(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? type : null;

    private static string? StoredId(HttpContext context) => context.Request.RouteValues[OperationId] as string;

    private static RequestBody Named(HttpContext context, RequestBody body) =>
        context.Request.RouteValues[OperationName] is string name ? body with { OperationName = name } : body;

    private static async Task AnswerAsync(HttpContext context, Func<AcceptedMedia, Task> write)
    {
        var media = AcceptedMedia.Fallback;
        try
        {
            if (!SchemaTextHandler.Wants(context.Request))
            {
                media = AcceptedMedia.Negotiate(context.Request);
            }
            await write(media);
        }
        catch (InvalidRequestException refusal)
        {
            await HttpErrorWriter.WriteAsync(context, refusal, media);
        }
        catch (BadHttpRequestException exception)
        {
            // The server's own limits: too large, too slow, or cut off.
            var code =
                exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                    ? TransportErrorCodes.RequestTooLarge
                    : TransportErrorCodes.RequestInvalid;
            await HttpErrorWriter.WriteAsync(
                context,
                new InvalidRequestException(exception.StatusCode, code, exception.Message, exception),
                media
            );
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client left: there is nobody to answer, and the operation was cancelled with it (rule G-7).
        }
    }
}
