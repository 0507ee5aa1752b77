using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lavamedia.Seo.Sitemaps;

/// <summary>
/// The sitemaps of the portal, which serves them under its own name: <c>GET /api/v1/seo/sitemaps</c> and
/// <c>GET /api/v1/seo/sitemaps/{name}.xml</c>.
/// </summary>
internal static class SitemapEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/api/v1/seo/sitemaps", Methods, IndexAsync);
        routes.MapMethods("/api/v1/seo/sitemaps/{name}.xml", Methods, FileAsync);
    }

    private static async Task IndexAsync(
        HttpContext context,
        IEnumerable<ISitemap> sitemaps,
        SitemapWriter writer,
        CancellationToken cancellationToken
    )
    {
        var files = new List<SitemapFile>();
        foreach (var sitemap in sitemaps)
        {
            files.AddRange(await sitemap.ListAsync(cancellationToken));
        }

        Begin(context.Response);
        await writer.WriteIndexAsync(context.Response.Body, files, cancellationToken);
    }

    private static async Task<IResult> FileAsync(
        string name,
        HttpContext context,
        IEnumerable<ISitemap> sitemaps,
        SitemapWriter writer,
        CancellationToken cancellationToken
    )
    {
        if (
            Parse(name) is not (var kind, var number)
            || sitemaps.FirstOrDefault(s => s.Name == kind) is not { } sitemap
        )
        {
            return NoSuchFile();
        }

        // A file without a page is none: sitemaps.org asks for one, and search engines report empty files as broken.
        await using var urls = sitemap.ReadAsync(number, cancellationToken).GetAsyncEnumerator(cancellationToken);
        if (!await urls.MoveNextAsync())
        {
            return NoSuchFile();
        }

        Begin(context.Response);
        await writer.WriteAsync(context.Response.Body, FromHereAsync(urls), cancellationToken);
        return Results.Empty;
    }

    private static async IAsyncEnumerable<SitemapUrl> FromHereAsync(IAsyncEnumerator<SitemapUrl> urls)
    {
        do
        {
            yield return urls.Current;
        } while (await urls.MoveNextAsync());
    }

    private static IResult NoSuchFile() =>
        Results.Problem(
            "There is no such sitemap. GET /api/v1/seo/sitemaps lists those that there are.",
            statusCode: StatusCodes.Status404NotFound
        );

    private static void Begin(HttpResponse response)
    {
        response.ContentType = "application/xml; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
    }

    private static (string Kind, int Number)? Parse(string name) =>
        name.Split('-') is [var kind, var digits]
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and <= 20_000
            ? (kind, number)
            : null;
}
