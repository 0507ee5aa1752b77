using System.Globalization;
using Lavamedia.Content.Access;
using Lavamedia.Content.Slugs;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Csv;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Seo.Links.Orphans;
using Lavamedia.Seo.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Seo.Links.Reports;

/// <summary>The reports on links as files that spreadsheets open.</summary>
internal sealed class ExportLinkReports(LavamediaDbContext database, IOptions<SiteOptions> site)
{
    private static readonly string[] LinkColumns =
    [
        "title",
        "page",
        "text",
        "address",
        "status",
        "problem",
        "http_status",
        "moved_to",
        "failing_since",
        "checked_at",
    ];

    private static readonly string[] OrphanColumns = ["title", "page", "published_at", "found_at"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(
            "/api/v1/seo/links/export",
            (HttpContext http, IViewer viewer, ExportLinkReports export) =>
                DownloadAsync(http, viewer, "lavamedia-links.csv", export.WriteLinksAsync)
        );
        routes.MapGet(
            "/api/v1/seo/orphans/export",
            (HttpContext http, IViewer viewer, ExportLinkReports export) =>
                DownloadAsync(http, viewer, "lavamedia-orphans.csv", export.WriteOrphansAsync)
        );
    }

    private static async Task<IResult> DownloadAsync(
        HttpContext http,
        IViewer viewer,
        string name,
        Func<HttpResponse, CancellationToken, Task> write
    )
    {
        if (viewer.UserId is null)
        {
            return CodedProblem.Of(
                StatusCodes.Status401Unauthorized,
                "AUTH_NOT_AUTHENTICATED",
                "Sign in to export reports."
            );
        }

        if (!viewer.Can(ContentPermissions.ReadDrafts) && viewer.AreasOf(ContentPermissions.ReadDrafts).Count == 0)
        {
            return CodedProblem.Of(
                StatusCodes.Status403Forbidden,
                "AUTH_NOT_AUTHORIZED",
                $"Exporting reports takes the right {ContentPermissions.ReadDrafts}."
            );
        }

        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        http.Response.ContentType = "text/csv; charset=utf-8";
        await write(http.Response, http.RequestAborted);
        return TypedResults.Empty;
    }

    /// <summary>The links whose readers do not arrive, or not at once.</summary>
    private async Task WriteLinksAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        // Spreadsheets take a text for UTF-8 only when it begins with the mark of it.
        await response.WriteAsync("\uFEFF" + CsvTable.Write(LinkColumns), cancellationToken);
        var links = database
            .Set<SeoLink>()
            .AsNoTracking()
            .Where(link => link.Status != SeoLinkStatus.Ok && link.Status != SeoLinkStatus.Unchecked)
            .OrderBy(link => link.Status)
            .ThenBy(link => link.FailingSince)
            .ThenBy(link => link.Id)
            .Select(link => new
            {
                Link = link,
                link.Content.Title,
                link.Content.Type,
                link.Content.Locale,
                link.Content.Slug,
            })
            .AsAsyncEnumerable();
        await foreach (var row in links.WithCancellation(cancellationToken))
        {
            await response.WriteAsync(
                CsvTable.Write([
                    row.Title,
                    site.Value.AddressOf(ContentPath.Item(row.Type, row.Locale, row.Slug)),
                    row.Link.Text,
                    row.Link.IsExternal ? row.Link.Address : site.Value.AddressOf(row.Link.Address),
                    row.Link.Status.ToString(),
                    row.Link.Problem?.ToString(),
                    row.Link.HttpStatus?.ToString(CultureInfo.InvariantCulture),
                    row.Link.MovedTo,
                    Say(row.Link.FailingSince),
                    Say(row.Link.CheckedAt),
                ]),
                cancellationToken
            );
        }
    }

    private async Task WriteOrphansAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        await response.WriteAsync("\uFEFF" + CsvTable.Write(OrphanColumns), cancellationToken);
        var orphans = database
            .Set<SeoOrphan>()
            .AsNoTracking()
            .OrderByDescending(orphan => orphan.Content.PublishedAt)
            .ThenBy(orphan => orphan.Id)
            .Select(orphan => new
            {
                orphan.FoundAt,
                orphan.Content.Title,
                orphan.Content.Type,
                orphan.Content.Locale,
                orphan.Content.Slug,
                orphan.Content.PublishedAt,
            })
            .AsAsyncEnumerable();
        await foreach (var row in orphans.WithCancellation(cancellationToken))
        {
            await response.WriteAsync(
                CsvTable.Write([
                    row.Title,
                    site.Value.AddressOf(ContentPath.Item(row.Type, row.Locale, row.Slug)),
                    Say(row.PublishedAt),
                    Say(row.FoundAt),
                ]),
                cancellationToken
            );
        }
    }

    private static string? Say(DateTimeOffset? instant) => instant?.ToString("O", CultureInfo.InvariantCulture);
}
