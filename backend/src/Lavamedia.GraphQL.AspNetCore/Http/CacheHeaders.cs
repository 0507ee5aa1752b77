using System.Security.Cryptography;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Planning;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>
/// Says how long an answer may be kept (rule F-10). Answers to whoever has signed in are never kept; those to a GET of nobody in particular are,
/// where <c>@cacheControl</c> allows it for all that was asked.
/// </summary>
internal static class CacheHeaders
{
    private const string Nothing = "private, no-store";
    private static readonly string[] AlwaysVaries =
    [
        HeaderNames.Accept,
        HeaderNames.Authorization,
        HeaderNames.Cookie,
        "GraphQL-Cost",
        StatisticsReport.Name,
    ];

    /// <summary>Writes the headers; tells whether the client has this answer already, so that nothing else is sent.</summary>
    public static bool Write(HttpContext context, ExecutionResult result, bool allowsSharedCaches)
    {
        var headers = context.Response.Headers;
        if (result.Cache is not { } policy || !IsAnonymousGet(context))
        {
            headers[HeaderNames.CacheControl] = Nothing;
            return false;
        }
        var tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(result.Json.Span).AsSpan(0, 16))}\"";
        headers[HeaderNames.CacheControl] = Lifetime(policy, allowsSharedCaches);
        headers[HeaderNames.Vary] = string.Join(
            ", ",
            AlwaysVaries.Union(policy.Vary, StringComparer.OrdinalIgnoreCase)
        );
        headers[HeaderNames.ETag] = tag;
        if (!policy.IsPrivate && policy.Types.Length > 0)
        {
            // The names of the same list at different networks.
            headers["Surrogate-Key"] = string.Join(' ', policy.Types);
            headers["Cache-Tag"] = string.Join(',', policy.Types);
        }
        return Has(context.Request, tag);
    }

    private static bool IsAnonymousGet(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.User.Identity?.IsAuthenticated is not true;

    private static string Lifetime(CachePolicy policy, bool allowsSharedCaches) =>
        policy.IsPrivate ? $"private, max-age={policy.MaxAge}, must-revalidate"
        : allowsSharedCaches ? $"public, max-age={policy.MaxAge}, s-maxage={policy.SharedMaxAge}, must-revalidate"
        : $"public, max-age={policy.MaxAge}, must-revalidate";

    private static bool Has(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(other =>
            other.Tag == "*" || other.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false)
        );
}
