using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lavamedia.Identity.Pages;

/// <summary>Style, fonts and pictures of the pages, inside the assembly. Their addresses carry a hash of their content.</summary>
internal sealed class PageAssets
{
    private const string Prefix = "Pages/";
    private const string Folder = "/auth/assets/";
    private readonly FrozenDictionary<string, Asset> byName;

    public PageAssets()
    {
        var assembly = typeof(PageAssets).Assembly;
        byName = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..], name => Read(assembly, name), StringComparer.Ordinal);
    }

    /// <summary>The address of an asset, good for ever.</summary>
    public string AddressOf(string name) => $"{Folder}{byName[name].Hash}/{name}";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(
            Folder + "{hash}/{name}",
            (string hash, string name, PageAssets assets, HttpContext http) => assets.Answer(hash, name, http)
        );

    private IResult Answer(string hash, string name, HttpContext http)
    {
        if (!byName.TryGetValue(name, out var asset))
        {
            return Results.NotFound();
        }

        // A page of another version may ask an instance of this one: it gets what there is, but nobody keeps it. The
        // style names its fonts beside itself, so they come with its hash.
        http.Response.Headers.CacheControl =
            hash == asset.Hash || name.EndsWith(".woff2", StringComparison.Ordinal)
                ? "public, max-age=31536000, immutable"
                : "no-cache";
        return Results.Bytes(asset.Content, asset.MediaType);
    }

    private static Asset Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new Asset(
            content,
            Convert.ToHexStringLower(SHA256.HashData(content)[..8]),
            Path.GetExtension(name) switch
            {
                ".css" => "text/css; charset=utf-8",
                ".js" => "text/javascript; charset=utf-8",
                ".svg" => "image/svg+xml",
                _ => "font/woff2",
            }
        );
    }

    private sealed record Asset(byte[] Content, string Hash, string MediaType);
}
