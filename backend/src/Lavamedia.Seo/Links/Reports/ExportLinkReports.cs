using System.Globalization;
using System.Runtime.CompilerServices;
using Lavamedia.Content.Access;
using Lavamedia.Content.Slugs;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Csv;
using Lavamedia.Platform.Data;
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
    private static readonly CsvDownload Links = new(
        "lavamedia-links.csv",
        "reports",
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
        ]
    );

    private static readonly CsvDownload Orphans = new(
        "lavamedia-orphans.csv",
        "reports",
        ["title", "page", "published_at", "found_at"]
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(
            "/api/v1/seo/links/export",
            (HttpContext http, IViewer viewer, ExportLinkReports export) =>
                Links.SendAsync(http, viewer, ContentPermissions.ReadDrafts, export.LinksAsync(), isLimited: true)
        );
        routes.MapGet(
            "/api/v1/seo/orphans/export",
            (HttpContext http, IViewer viewer, ExportLinkReports export) =>
                Orphans.SendAsync(http, viewer, ContentPermissions.ReadDrafts, export.OrphansAsync(), isLimited: true)
        );
    }

    /// <summary>The links whose readers do not arrive, or not at once.</summary>
    private async IAsyncEnumerable<IReadOnlyList<string?>> LinksAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
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
            yield return
            [
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
            ];
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<string?>> OrphansAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
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
            yield return
            [
                row.Title,
                site.Value.AddressOf(ContentPath.Item(row.Type, row.Locale, row.Slug)),
                Say(row.PublishedAt),
                Say(row.FoundAt),
            ];
        }
    }

    private static string? Say(DateTimeOffset? instant) => instant?.ToString("O", CultureInfo.InvariantCulture);
}
