using Lavamedia.Content.Localization;
using Lavamedia.Exchange.Access;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Endpoints;
using Lavamedia.Platform.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lavamedia.Exchange.Runs.Files;

/// <summary>
/// Takes the file of an import: <c>POST /api/v1/imports?kind=WORD_PRESS&amp;fileName=…&amp;dryRun=true</c>, the file as the body. It is
/// written to the blob store while it comes, and read by a job afterwards.
/// </summary>
internal static class ImportFileEndpoint
{
    private const long MostBytes = 2L * 1024 * 1024 * 1024;
    private const int LongestSite = 500;

    private static readonly Dictionary<string, ExchangeRunKind> Kinds = new(StringComparer.Ordinal)
    {
        ["WORD_PRESS"] = ExchangeRunKind.WordPress,
        ["GHOST"] = ExchangeRunKind.Ghost,
        ["MARKDOWN"] = ExchangeRunKind.Markdown,
    };

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/v1/imports", HandleAsync).WithMetadata(new LargestRequest(MostBytes));

    private static async Task<IResult> HandleAsync(
        HttpContext http,
        IViewer viewer,
        IBlobStore blobs,
        StartExchange start,
        string? kind,
        string? fileName,
        bool? dryRun,
        string? locale,
        string? site,
        CancellationToken cancellationToken
    )
    {
        if (viewer.UserId is null)
        {
            return CodedProblem.Of(StatusCodes.Status401Unauthorized, "AUTH_NOT_AUTHENTICATED", "Sign in to import.");
        }

        if (!viewer.Can(ExchangePermissions.Import))
        {
            return CodedProblem.Of(
                StatusCodes.Status403Forbidden,
                "AUTH_NOT_AUTHORIZED",
                $"Importing takes the right {ExchangePermissions.Import}."
            );
        }

        if (
            !Kinds.TryGetValue(kind ?? string.Empty, out var known)
            || (locale is not null && !ContentLocales.Supported.Contains(locale))
            || (site is not null && !IsSite(site))
        )
        {
            return CodedProblem.Of(
                StatusCodes.Status400BadRequest,
                "VALIDATION",
                $"Say 'kind' ({string.Join(", ", Kinds.Keys)}), and if need be 'locale' ({string.Join(", ", ContentLocales.Supported)}) and 'site', an address with https."
            );
        }

        try
        {
            await using var draft = blobs.Begin();
            await http.Request.Body.CopyToAsync(draft.Content, cancellationToken);
            if (draft.Content.Length == 0)
            {
                return CodedProblem.Of(StatusCodes.Status400BadRequest, "FILE_MISSING", "The request has no file.");
            }

            var bytes = draft.Content.Length;
            var key = $"exchange/imports/{Guid.NewGuid():n}";
            await draft.CommitAsync(key, cancellationToken);
            var run = await start.ImportAsync(
                new ExchangeRun
                {
                    Kind = known,
                    IsDryRun = dryRun ?? true,
                    FileName = StartExchange.SafeName(fileName),
                    FileKey = key,
                    FileBytes = bytes,
                    Locale = locale,
                    Site = site,
                    RequestedById = viewer.UserId,
                },
                cancellationToken
            );
            return Results.Json(
                new { id = NodeId.Encode(nameof(ExchangeRun), run.Id) },
                statusCode: StatusCodes.Status201Created
            );
        }
        catch (BlobStoreFullException)
        {
            return CodedProblem.Of(
                StatusCodes.Status507InsufficientStorage,
                "STORAGE_FULL",
                "There is no room left for the file."
            );
        }
    }

    private static bool IsSite(string site) =>
        site.Length <= LongestSite
        && Uri.TryCreate(site, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
