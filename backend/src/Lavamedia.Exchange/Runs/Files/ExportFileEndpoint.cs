using Lavamedia.Exchange.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Exchange.Runs.Files;

/// <summary>Gives the file of an export to whoever may export.</summary>
internal static class ExportFileEndpoint
{
    private const string Route = "/api/v1/exports";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet($"{Route}/{{id}}", DownloadAsync);

    /// <summary>Where the file of an export is.</summary>
    public static string PathOf(Guid id) => $"{Route}/{id}";

    private static async Task<IResult> DownloadAsync(
        string id,
        HttpContext http,
        IViewer viewer,
        LavamediaDbContext database,
        IBlobStore blobs,
        CancellationToken cancellationToken
    )
    {
        if (viewer.UserId is null)
        {
            return CodedProblem.Of(StatusCodes.Status401Unauthorized, "AUTH_NOT_AUTHENTICATED", "Sign in to export.");
        }

        if (!viewer.Can(ExchangePermissions.Export))
        {
            return CodedProblem.Of(
                StatusCodes.Status403Forbidden,
                "AUTH_NOT_AUTHORIZED",
                $"Exporting takes the right {ExchangePermissions.Export}."
            );
        }

        // Who may not export learns nothing of which addresses there are.
        var run = Guid.TryParse(id, out var runId)
            ? await database
                .Set<ExchangeRun>()
                .SingleOrDefaultAsync(
                    found => found.Id == runId && found.Kind == ExchangeRunKind.Export,
                    cancellationToken
                )
            : null;
        if (run?.FileKey is not { } key || await blobs.OpenAsync(key, cancellationToken) is not { } file)
        {
            return CodedProblem.Of(
                StatusCodes.Status404NotFound,
                "EXCHANGE_RUN_NOT_FOUND",
                "There is no such export, or its file is no longer kept."
            );
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return Results.File(file, "application/zip", run.FileName);
    }
}
