using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Lavamedia.Seo.IndexNow;

/// <summary>Says which key is ours; the portal serves the answer at <c>/{key}.txt</c>, where search engines look for it.</summary>
internal static class IndexNowEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/seo/index-now/{key}.txt", Read);

    private static IResult Read(string key, IOptions<IndexNowOptions> options) =>
        options.Value.IsOn
        && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(key),
            Encoding.UTF8.GetBytes(options.Value.Key)
        )
            ? TypedResults.Text(options.Value.Key, "text/plain", Encoding.UTF8)
            : TypedResults.NotFound();
}
