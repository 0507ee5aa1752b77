using System.Globalization;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Csv;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Redirects.Managed.Csv;

/// <summary>All redirects as a file that spreadsheets open and an import takes back.</summary>
internal sealed class ExportManagedRedirects(LavamediaDbContext database)
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/redirects/export", DownloadAsync);

    private static async Task<IResult> DownloadAsync(HttpContext http, IViewer viewer, ExportManagedRedirects export)
    {
        if (viewer.UserId is null)
        {
            return CodedProblem.Of(
                StatusCodes.Status401Unauthorized,
                "AUTH_NOT_AUTHENTICATED",
                "Sign in to export redirects."
            );
        }

        if (!viewer.Can(ContentPermissions.ManageRedirects))
        {
            return CodedProblem.Of(
                StatusCodes.Status403Forbidden,
                "AUTH_NOT_AUTHORIZED",
                $"Exporting redirects takes the right {ContentPermissions.ManageRedirects}."
            );
        }

        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentDisposition = "attachment; filename=\"lavamedia-redirects.csv\"";
        http.Response.ContentType = "text/csv; charset=utf-8";
        await export.WriteAsync(http.Response, http.RequestAborted);
        return TypedResults.Empty;
    }

    private async Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        // Spreadsheets take a text for UTF-8 only when it begins with the mark of it.
        await response.WriteAsync("\uFEFF" + CsvTable.Write(RedirectColumns.Written), cancellationToken);
        var redirects = database
            .Set<ManagedRedirect>()
            .AsNoTracking()
            .OrderBy(redirect => redirect.Position)
            .ThenBy(redirect => redirect.Source)
            .AsAsyncEnumerable();
        await foreach (var redirect in redirects.WithCancellation(cancellationToken))
        {
            await response.WriteAsync(
                CsvTable.Write([
                    redirect.Source,
                    redirect.Target,
                    CodeOf(redirect.Kind),
                    redirect.IsEnabled ? "1" : "0",
                    redirect.Position.ToString(CultureInfo.InvariantCulture),
                    redirect.Note,
                    redirect.Hits.ToString(CultureInfo.InvariantCulture),
                    redirect.LastHitAt?.ToString("O", CultureInfo.InvariantCulture),
                ]),
                cancellationToken
            );
        }
    }

    private static string CodeOf(RedirectKind kind) =>
        kind switch
        {
            RedirectKind.Permanent => "301",
            RedirectKind.Temporary => "302",
            _ => "410",
        };
}
