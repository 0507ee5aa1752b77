using System.Globalization;
using System.Text.RegularExpressions;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Variants;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.Media.Delivery;

/// <summary>Serves originals and variants: <c>GET /media/{id}/{name}-{signature}.{extension}</c>.</summary>
internal static partial class DeliverMediaEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/media/{id:guid}/{file}", [HttpMethods.Get, HttpMethods.Head], HandleAsync);

    private static async Task<IResult> HandleAsync(
        Guid id,
        string file,
        HttpContext context,
        MediaAddresses addresses,
        IBlobStore blobs,
        LavamediaDbContext database,
        CancellationToken cancellationToken
    )
    {
        // F-6: whatever the bytes are, no browser may run or embed them as a page.
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        // Whoever has the address may read it, and no session is looked at. A player takes captions of another origin only so.
        context.Response.Headers.AccessControlAllowOrigin = "*";

        var match = FileName().Match(file);
        var (name, signature, extension) = (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);
        if (
            !match.Success
            || MediaFormats.MimeType(extension) is not { } mimeType
            || !addresses.IsGenuine(id, name, extension, signature)
            || await FindAsync(id, name, extension, database, cancellationToken) is not { } stored
            || await blobs.OpenAsync(stored.Key, cancellationToken) is not { } content
        )
        {
            context.Response.Headers.CacheControl = "no-store";
            return Results.Problem("There is no such file.", statusCode: StatusCodes.Status404NotFound);
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.ContentDisposition = stored.DownloadName is { } downloadName
            ? Attachment(downloadName, extension)
            : $"inline; filename=\"lavamedia-{id:N}-{name}.{extension}\"";
        return Results.Stream(
            content,
            mimeType,
            entityTag: new EntityTagHeaderValue($"\"{signature}\""),
            enableRangeProcessing: true
        );
    }

    /// <summary>The name that a file is saved under: its own, with the ending of what it is.</summary>
    private static string Attachment(string name, string extension)
    {
        var ending = $".{extension}";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(
            name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name : $"{name}{ending}"
        );
        return disposition.ToString();
    }

    /// <summary>A variant's place follows from its address; that of an original is in its row.</summary>
    private static async Task<StoredFile?> FindAsync(
        Guid id,
        string name,
        string extension,
        LavamediaDbContext database,
        CancellationToken cancellationToken
    )
    {
        if (name != MediaAddresses.OriginalName)
        {
            var format = Enum.GetValues<MediaFormat>()
                .First(candidate => MediaFormats.Extension(candidate) == extension);
            return new StoredFile(BlobKeys.Variant(id, int.Parse(name, CultureInfo.InvariantCulture), format));
        }

        // The signature is the right to read it: a picture in an e-mail or a browser's img has no session.
        return await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters()
            .Where(asset => asset.Id == id)
            .Select(asset => new StoredFile(asset.StorageKey, asset.Type == MediaType.File ? asset.Filename : null))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>A file of the store.</summary>
    /// <param name="Key">Where it lies.</param>
    /// <param name="DownloadName">The name that it is saved under; null for what browsers show.</param>
    private sealed record StoredFile(string Key, string? DownloadName = null);

    [GeneratedRegex(@"^(original|[1-9][0-9]{0,4})-([A-Za-z0-9_-]{22})\.([a-z0-9]{3,4})\z")]
    private static partial Regex FileName();
}
