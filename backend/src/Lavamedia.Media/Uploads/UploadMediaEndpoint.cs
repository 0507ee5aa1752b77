using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Delivery;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Endpoints;
using Lavamedia.Platform.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.Media.Uploads;

/// <summary>The REST door for uploads: <c>POST /api/v1/media/upload</c>, multipart, texts before the part <c>file</c>.</summary>
internal static class UploadMediaEndpoint
{
    private const int LongestText = 4000;

    // The parts around the file: their headers, names and texts.
    private const long Envelope = 64 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        // The file's own limit, with its clear answer, comes before the server's.
        var limit = routes.ServiceProvider.GetRequiredService<IOptions<MediaOptions>>().Value.LargestUploadBytes;
        routes.MapPost("/api/v1/media/upload", HandleAsync).WithMetadata(new LargestRequest(limit + Envelope));
    }

    private static async Task<IResult> HandleAsync(
        HttpContext context,
        UploadMedia upload,
        MediaAddresses addresses,
        IViewer viewer,
        IOptions<MediaOptions> options,
        CancellationToken cancellationToken
    )
    {
        if (viewer.UserId is null)
        {
            return Problem(StatusCodes.Status401Unauthorized, "AUTH_NOT_AUTHENTICATED", "Sign in to upload files.");
        }

        if (context.Request.ContentLength > options.Value.LargestUploadBytes + Envelope)
        {
            return Refusal(new MediaTooLargeError(options.Value.LargestUploadBytes));
        }

        if (Boundary(context.Request) is not { } boundary)
        {
            return Problem(
                StatusCodes.Status415UnsupportedMediaType,
                "NOT_MULTIPART",
                "Send the file as multipart/form-data."
            );
        }

        try
        {
            var result = await ReceiveAsync(
                new MultipartReader(boundary, context.Request.Body),
                upload,
                cancellationToken
            );
            return result is not { } answer
                    ? Problem(
                        StatusCodes.Status400BadRequest,
                        "FILE_MISSING",
                        "The form has no part 'file' with a file name."
                    )
                : answer.Errors is [var error, ..] ? Refusal(error)
                : Created(answer.Value!, addresses);
        }
        catch (BlobStoreFullException)
        {
            return Problem(
                StatusCodes.Status507InsufficientStorage,
                "STORAGE_FULL",
                "There is no room left for the file."
            );
        }
        catch (Exception exception)
            when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return Problem(
                StatusCodes.Status400BadRequest,
                "MALFORMED_MULTIPART",
                "The form is damaged or ended early."
            );
        }
    }

    private static async Task<MutationResult<MediaAsset>?> ReceiveAsync(
        MultipartReader form,
        UploadMedia upload,
        CancellationToken cancellationToken
    )
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await form.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (section.AsFileSection() is { Name: "file", FileStream: { } content } file)
            {
                var order = new MediaUpload(
                    file.FileName,
                    content,
                    AlternativeText: texts.GetValueOrDefault("alternativeText"),
                    Caption: texts.GetValueOrDefault("caption"),
                    Credit: texts.GetValueOrDefault("credit")
                );
                return await upload.ExecuteAsync(order, cancellationToken);
            }

            if (section.AsFormDataSection() is { } text && texts.Count < 10)
            {
                using var reader = new StreamReader(text.Section.Body);
                var buffer = new char[LongestText];
                texts[text.Name] = new string(buffer, 0, await reader.ReadBlockAsync(buffer, cancellationToken));
            }
        }

        return null;
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 100 } boundary
            ? boundary.Value
            : null;

    private static IResult Created(MediaAsset asset, MediaAddresses addresses) =>
        Results.Json(
            new
            {
                id = NodeId.Encode(nameof(MediaAsset), asset.Id),
                status = asset.Status.ToString().ToUpperInvariant(),
                asset.Filename,
                asset.MimeType,
                asset.Checksum,
                asset.ByteSize,
                asset.Width,
                asset.Height,
                asset.Duration,
                url = addresses.OfOriginal(asset.Id, asset.MimeType),
            },
            statusCode: StatusCodes.Status201Created
        );

    private static IResult Refusal(IGraphQLError error) =>
        Problem(
            error switch
            {
                MediaTooLargeError => StatusCodes.Status413PayloadTooLarge,
                UnsupportedMediaError => StatusCodes.Status415UnsupportedMediaType,
                ForbiddenError => StatusCodes.Status403Forbidden,
                _ => StatusCodes.Status422UnprocessableEntity,
            },
            error.Code,
            error.Message
        );

    private static IResult Problem(int status, string code, string detail) =>
        Results.Problem(detail, statusCode: status, extensions: new Dictionary<string, object?> { ["code"] = code });
}
