using System.Net;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>Decides which addresses may be registered. They are compared as they were written, so they must be unambiguous.</summary>
internal static class CheckRedirectUri
{
    /// <summary>
    /// https, http on this machine only, or an app's own reverse-domain scheme (RFC 8252, 7.1); no fragment, no user
    /// information, no wildcard, no dot segments.
    /// </summary>
    public static bool IsAllowed(string uri) =>
        uri.Length <= ClientConfiguration.MaximumUriLength
        && uri.All(char.IsAscii)
        && !uri.Any(c => c <= ' ' || c is '\u007f' or '\\' or '*' or '#')
        && Uri.TryCreate(uri, UriKind.Absolute, out var parsed)
        && parsed.UserInfo.Length == 0
        && !uri.Contains("/../", StringComparison.Ordinal)
        && !uri.Contains("/./", StringComparison.Ordinal)
        && IsSafe(parsed);

    private static bool IsSafe(Uri uri) =>
        uri.Scheme switch
        {
            "https" => uri.Host.Length > 0,
            "http" => uri.Host == "localhost" || (IPAddress.TryParse(uri.Host, out var ip) && IPAddress.IsLoopback(ip)),
            var scheme => scheme.Contains('.'),
        };
}
