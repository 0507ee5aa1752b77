using System.Globalization;
using Lavamedia.Notifications.Newsletter.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Csv;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Notifications.Newsletter.Subscribers;

/// <summary>The addresses of those who want the newsletter, as a file for whoever sends it.</summary>
internal sealed class ExportSubscribers(LavamediaDbContext database)
{
    private static readonly string[] Columns = ["email", "locale", "confirmed_at", "removal_key"];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/newsletter/export", DownloadAsync);

    private static async Task<IResult> DownloadAsync(HttpContext http, IViewer viewer, ExportSubscribers export)
    {
        if (viewer.UserId is null)
        {
            return CodedProblem.Of(
                StatusCodes.Status401Unauthorized,
                "AUTH_NOT_AUTHENTICATED",
                "Sign in to export the readers of the newsletter."
            );
        }

        if (!viewer.Can(NewsletterPermissions.Manage))
        {
            return CodedProblem.Of(
                StatusCodes.Status403Forbidden,
                "AUTH_NOT_AUTHORIZED",
                $"Exporting the readers of the newsletter takes the right {NewsletterPermissions.Manage}."
            );
        }

        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentDisposition = "attachment; filename=\"lavamedia-newsletter.csv\"";
        http.Response.ContentType = "text/csv; charset=utf-8";
        await export.WriteAsync(http.Response, http.RequestAborted);
        return TypedResults.Empty;
    }

    private async Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        // Spreadsheets take a text for UTF-8 only when it begins with the mark of it.
        await response.WriteAsync("\uFEFF" + CsvTable.Write(Columns), cancellationToken);
        var subscribers = database
            .Set<NewsletterSubscriber>()
            .AsNoTracking()
            .Where(subscriber => subscriber.Status == NewsletterStatus.Confirmed)
            .OrderBy(subscriber => subscriber.EmailKey)
            .AsAsyncEnumerable();
        await foreach (var subscriber in subscribers.WithCancellation(cancellationToken))
        {
            await response.WriteAsync(
                CsvTable.Write([
                    subscriber.Email,
                    subscriber.Locale,
                    subscriber.ConfirmedAt?.ToString("O", CultureInfo.InvariantCulture),
                    subscriber.RemovalKey,
                ]),
                cancellationToken
            );
        }
    }
}
