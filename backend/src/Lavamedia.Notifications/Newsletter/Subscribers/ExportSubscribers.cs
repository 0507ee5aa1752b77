using System.Globalization;
using System.Runtime.CompilerServices;
using Lavamedia.Notifications.Newsletter.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Csv;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Notifications.Newsletter.Subscribers;

/// <summary>The addresses of those who want the newsletter, as a file for whoever sends it.</summary>
internal sealed class ExportSubscribers(LavamediaDbContext database)
{
    private static readonly CsvDownload Download = new(
        "lavamedia-newsletter.csv",
        "the readers of the newsletter",
        ["email", "locale", "confirmed_at", "removal_key"]
    );

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(
            "/api/v1/newsletter/export",
            (HttpContext http, IViewer viewer, ExportSubscribers export) =>
                Download.SendAsync(http, viewer, NewsletterPermissions.Manage, export.RowsAsync())
        );

    private async IAsyncEnumerable<IReadOnlyList<string?>> RowsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var subscribers = database
            .Set<NewsletterSubscriber>()
            .AsNoTracking()
            .Where(subscriber => subscriber.Status == NewsletterStatus.Confirmed)
            .OrderBy(subscriber => subscriber.EmailKey)
            .AsAsyncEnumerable();
        await foreach (var subscriber in subscribers.WithCancellation(cancellationToken))
        {
            yield return
            [
                subscriber.Email,
                subscriber.Locale,
                subscriber.ConfirmedAt?.ToString("O", CultureInfo.InvariantCulture),
                subscriber.RemovalKey,
            ];
        }
    }
}
