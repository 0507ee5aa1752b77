using System.Text;
using Lavamedia.GraphQL.AspNetCore.Http.Multipart;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types.Sdl;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>GraphQL over HTTP: one operation in, one response out.</summary>
internal sealed class GraphQLHttpHandler(GraphQLEndpointOptions options)
{
    private const string Preflight = "GraphQL-Preflight";

    private readonly MultipartRequestReader multipart = new(options);

    /// <summary>Answers a POST with a JSON or multipart body.</summary>
    public Task PostAsync(HttpContext context) =>
        AnswerAsync(
            context,
            mediaType =>
            {
                var type = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var parsed) ? parsed : null;
                if (
                    type is not null
                    && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
                )
                {
                    return PostMultipartAsync(context, mediaType);
                }
                var isJson =
                    type is not null
                    && (
                        type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase)
                        || type.MediaType.Equals(MediaTypes.GraphQLResponse, StringComparison.OrdinalIgnoreCase)
                    );
                var isUtf8 =
                    type?.Charset.HasValue != true || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
                return isJson && isUtf8
                    ? PostJsonAsync(context, mediaType)
                    : throw new InvalidHttpRequestException(
                        StatusCodes.Status415UnsupportedMediaType,
                        HttpErrorCodes.UnsupportedContentType,
                        "Send the operation as application/json in UTF-8, or as multipart/form-data when it carries files."
                    );
            }
        );

    /// <summary>Answers a GET: a query in the query string, or the schema's text for <c>?sdl</c>.</summary>
    public Task GetAsync(HttpContext context) =>
        AnswerAsync(
            context,
            mediaType =>
            {
                if (context.Request.Query.ContainsKey("sdl"))
                {
                    return SchemaTextAsync(context);
                }
                var request = RequestBody.From(context.Request.Query).ToRequest(context) with
                {
                    AllowMutations = false,
                };
                return RunAsync(context, request, mediaType);
            }
        );

    private async Task PostJsonAsync(HttpContext context, string mediaType)
    {
        var body = await JsonBodyReader.ReadAsync(
            context.Request.Body,
            options.MaximumJsonBytes,
            context.RequestAborted
        );
        await RunAsync(context, RequestBody.From(body).ToRequest(context), mediaType);
    }

    private async Task PostMultipartAsync(HttpContext context, string mediaType)
    {
        // A form can be sent from any page on the web without asking; a header of this name cannot (rule G-8).
        if (string.IsNullOrEmpty(context.Request.Headers[Preflight]))
        {
            throw new InvalidHttpRequestException(
                StatusCodes.Status400BadRequest,
                HttpErrorCodes.PreflightRequired,
                $"Multipart requests need the header \"{Preflight}: 1\"."
            );
        }
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = options.MaximumMultipartBytes;
        }
        var upload = await multipart.ReadAsync(context, context.RequestAborted);
        try
        {
            var request = upload.Body.ToRequest(context) with { Uploads = upload.Uploads };
            using var response = await ExecuteAsync(context, request);
            // Browsers report a broken connection, and not our answer, while they are still sending: take the rest first.
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            await WriteAsync(context, response, mediaType);
        }
        finally
        {
            foreach (var file in upload.Files)
            {
                await file.DisposeAsync();
            }
        }
    }

    private async Task RunAsync(HttpContext context, GraphQLRequest request, string mediaType)
    {
        using var result = await ExecuteAsync(context, request);
        await WriteAsync(context, result, mediaType);
    }

    private Task<ExecutionResult> ExecuteAsync(HttpContext context, GraphQLRequest request)
    {
        var headers = context.Request.Headers;
        request = request with
        {
            AllowIntrospection = options.AllowsIntrospection(context),
            CostReport = headers["GraphQL-Cost"].ToString() switch
            {
                "report" => CostReport.Report,
                "validate" => CostReport.Validate,
                _ => CostReport.None,
            },
        };
        request.Items[RequestItems.HttpContext] = context;
        if (headers["GraphQL-Statistics"] == "report" && options.AllowsStatistics(context))
        {
            request.Items[RequestItems.ReportStatistics] = true;
        }
        var executor = context.RequestServices.GetRequiredService<IRequestExecutor>();
        return executor.ExecuteAsync(request, context.RequestAborted);
    }

    private static async Task WriteAsync(HttpContext context, ExecutionResult result, string mediaType)
    {
        var response = context.Response;
        response.StatusCode = Status(result.Outcome, mediaType);
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers[HeaderNames.Allow] = HttpMethods.Post;
        }
        response.ContentType = $"{mediaType}; charset=utf-8";
        // Answers depend on who asks; a shared cache must never keep them (rule F-10).
        response.Headers[HeaderNames.CacheControl] = "private, no-store";
        result.WriteTo(response.BodyWriter);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>
    /// The status of a response. The modern media type tells the truth; the legacy one says 200 to every well-formed
    /// GraphQL request, because its clients read the errors from the body (GraphQL over HTTP, sections 6.4.1 and 6.4.2).
    /// </summary>
    private static int Status(ExecutionOutcome outcome, string mediaType) =>
        outcome switch
        {
            ExecutionOutcome.Executed => StatusCodes.Status200OK,
            ExecutionOutcome.NotAllowed => StatusCodes.Status405MethodNotAllowed,
            _ when mediaType == MediaTypes.Json => StatusCodes.Status200OK,
            ExecutionOutcome.TimedOut => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };

    private async Task SchemaTextAsync(HttpContext context)
    {
        if (!options.AllowsIntrospection(context))
        {
            throw new InvalidHttpRequestException(
                StatusCodes.Status404NotFound,
                HttpErrorCodes.IntrospectionNotAllowed,
                "The schema is not open to this caller."
            );
        }
        var schema = context.RequestServices.GetRequiredService<IRequestExecutor>().Schema;
        context.Response.ContentType = "application/graphql; charset=utf-8";
        context.Response.Headers[HeaderNames.CacheControl] = "private, no-store";
        context.Response.Headers[HeaderNames.ContentDisposition] = "attachment; filename=\"schema.graphql\"";
        await context.Response.WriteAsync(SdlPrinter.Print(schema) + "\n", Encoding.UTF8, context.RequestAborted);
    }

    private static async Task AnswerAsync(HttpContext context, Func<string, Task> answer)
    {
        var mediaType = MediaTypes.Negotiate(context.Request);
        try
        {
            if (mediaType is null && !context.Request.Query.ContainsKey("sdl"))
            {
                throw new InvalidHttpRequestException(
                    StatusCodes.Status406NotAcceptable,
                    HttpErrorCodes.NotAcceptable,
                    $"Accept {MediaTypes.GraphQLResponse} or {MediaTypes.Json}."
                );
            }
            await answer(mediaType ?? MediaTypes.Json);
        }
        catch (InvalidHttpRequestException exception)
        {
            await HttpErrorWriter.WriteAsync(context, exception, mediaType ?? MediaTypes.Json);
        }
        catch (BadHttpRequestException exception)
        {
            // The server's own limits: too large, too slow, or cut off.
            var code =
                exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                    ? HttpErrorCodes.RequestTooLarge
                    : HttpErrorCodes.RequestInvalid;
            await HttpErrorWriter.WriteAsync(
                context,
                new InvalidHttpRequestException(exception.StatusCode, code, exception.Message, exception),
                mediaType ?? MediaTypes.Json
            );
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client left: there is nobody to answer, and the operation was cancelled with it (rule G-7).
        }
    }
}
