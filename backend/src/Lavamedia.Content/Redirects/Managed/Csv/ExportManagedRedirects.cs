using System.Globalization;
using System.Runtime.CompilerServices;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Csv;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Redirects.Managed.Csv;

/// <summary>All redirects as a file that spreadsheets open and an import takes back.</summary>
internal sealed class ExportManagedRedirects(LavamediaDbContext database)
{
    private static readonly CsvDownload Download = new("lavamedia-redirects.csv", "redirects", RedirectColumns.Written);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(
            "/api/v1/redirects/export",
            (HttpContext http, IViewer viewer, ExportManagedRedirects export) =>
                Download.SendAsync(http, viewer, ContentPermissions.ManageRedirects, export.RowsAsync())
        );

    private async IAsyncEnumerable<IReadOnlyList<string?>> RowsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var redirects = database
            .Set<ManagedRedirect>()
            .AsNoTracking()
            .OrderBy(redirect => redirect.Position)
            .ThenBy(redirect => redirect.Source)
            .AsAsyncEnumerable();
        await foreach (var redirect in redirects.WithCancellation(cancellationToken))
        {
            yield return
            [
                redirect.Source,
                redirect.Target,
                CodeOf(redirect.Kind),
                redirect.IsEnabled ? "1" : "0",
                redirect.Position.ToString(CultureInfo.InvariantCulture),
                redirect.Note,
                redirect.Hits.ToString(CultureInfo.InvariantCulture),
                redirect.LastHitAt?.ToString("O", CultureInfo.InvariantCulture),
            ];
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
