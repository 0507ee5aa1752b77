using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Authentication;

/// <summary>
/// How browser apps carry a session: in cookies that scripts cannot read. Behind https they are <c>__Host-</c> cookies,
/// which no other host and no unencrypted page can set or replace (T-10); browsers take those over https only.
/// </summary>
internal sealed class SessionCookies
{
    private const string HostPrefix = "__Host-";
    private const string Access = "lavamedia_access";
    private const string Refresh = "lavamedia_refresh";

    private readonly bool isSecure;

    public SessionCookies(IOptions<SessionSettings> options)
    {
        isSecure = options.Value.IsSecure;
    }

    /// <summary>
    /// A browser sends this header to another site only after asking it (a preflight), which our API refuses. Cookies
    /// count only where it is present, so that no foreign page can act with them (G-8).
    /// </summary>
    public static bool CountIn(HttpRequest request) => request.Headers.ContainsKey("GraphQL-Preflight");

    /// <summary>The access token that a request carries, whether or not its cookies count.</summary>
    public string? AccessTokenIn(HttpRequest request) => request.Cookies[NameOf(Access)];

    /// <summary>The refresh token that a request carries, whether or not its cookies count.</summary>
    public string? RefreshTokenIn(HttpRequest request) => request.Cookies[NameOf(Refresh)];

    public void Set(HttpResponse response, SessionTokens tokens)
    {
        response.Cookies.Append(NameOf(Access), tokens.AccessToken.Value, Cookie("/", tokens.AccessToken.ExpiresAt));
        response.Cookies.Append(NameOf(Refresh), tokens.RefreshToken, Cookie(RefreshPath, tokens.SessionExpiresAt));
    }

    public void Clear(HttpResponse response)
    {
        response.Cookies.Delete(NameOf(Access), Cookie("/", expires: null));
        response.Cookies.Delete(NameOf(Refresh), Cookie(RefreshPath, expires: null));
    }

    // The prefix asks for the path of the whole host.
    private string RefreshPath => isSecure ? "/" : "/auth";

    private string NameOf(string cookie) => isSecure ? HostPrefix + cookie : cookie;

    private CookieOptions Cookie(string path, DateTimeOffset? expires) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = isSecure,
            Path = path,
            Expires = expires,
        };
}
