using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Authentication;

/// <summary>How browser apps carry a session: in cookies that scripts cannot read.</summary>
internal sealed class SessionCookies(IOptions<SessionSettings> options)
{
    public const string Access = "lavamedia_access";
    public const string Refresh = "lavamedia_refresh";
    private const string RefreshPath = "/auth";

    /// <summary>
    /// A browser sends this header to another site only after asking it (a preflight), which our API refuses. Cookies
    /// count only where it is present, so that no foreign page can act with them (G-8).
    /// </summary>
    public static bool CountIn(HttpRequest request) => request.Headers.ContainsKey("GraphQL-Preflight");

    public void Set(HttpResponse response, SessionTokens tokens)
    {
        response.Cookies.Append(Access, tokens.AccessToken.Value, Cookie("/", tokens.AccessToken.ExpiresAt));
        response.Cookies.Append(Refresh, tokens.RefreshToken, Cookie(RefreshPath, tokens.SessionExpiresAt));
    }

    public void Clear(HttpResponse response)
    {
        response.Cookies.Delete(Access, Cookie("/", expires: null));
        response.Cookies.Delete(Refresh, Cookie(RefreshPath, expires: null));
    }

    private CookieOptions Cookie(string path, DateTimeOffset? expires) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = options.Value.AdminUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase),
            Path = path,
            Expires = expires,
        };
}
