using System.Security.Cryptography;
using System.Text.Json;
using Lavamedia.Identity.Federation.Protocol;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>
/// What a browser keeps for us between two pages of one sign-in, encrypted and for ten minutes: the attempts under way, one for each
/// tab, and an identity that waits to be linked. <c>Lax</c>, because the provider sends the browser back by a link.
/// </summary>
internal sealed class SsoCookies(IDataProtectionProvider protection, IOptions<SessionSettings> settings)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);
    private const string Attempt = "lavamedia_sso_";
    private const string Link = "lavamedia_link";

    private readonly ITimeLimitedDataProtector attempts = protection
        .CreateProtector("Lavamedia.Identity.SsoAttempt.v1")
        .ToTimeLimitedDataProtector();

    private readonly ITimeLimitedDataProtector links = protection
        .CreateProtector("Lavamedia.Identity.SsoLink.v1")
        .ToTimeLimitedDataProtector();

    public void Keep(HttpResponse response, AuthorizationAttempt attempt) =>
        Append(response, NameOf(attempt.State), attempts.Protect(JsonSerializer.Serialize(attempt), Life));

    /// <summary>Takes the attempt of a state out of the browser: it is good for one answer.</summary>
    public AuthorizationAttempt? Take(HttpContext http, string state)
    {
        var name = NameOf(state);
        var found = Read<AuthorizationAttempt>(attempts, http.Request.Cookies[name]);
        http.Response.Cookies.Delete(name, Options());
        return found is not null && found.State == state ? found : null;
    }

    public void Keep(HttpResponse response, PendingLink link) =>
        Append(response, LinkName, links.Protect(JsonSerializer.Serialize(link), Life));

    public PendingLink? FindLink(HttpRequest request) => Read<PendingLink>(links, request.Cookies[LinkName]);

    public void ForgetLink(HttpResponse response) => response.Cookies.Delete(LinkName, Options());

    private string Prefix => settings.Value.IsSecure ? "__Host-" : string.Empty;

    private string LinkName => Prefix + Link;

    // Of the state only enough to tell tabs apart: it comes from outside and becomes the name of a cookie.
    private string NameOf(string state) =>
        Prefix + Attempt + Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(state)))[..16];

    private void Append(HttpResponse response, string name, string value)
    {
        var options = Options();
        options.MaxAge = Life;
        response.Cookies.Append(name, value, options);
    }

    private CookieOptions Options() =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = settings.Value.IsSecure,
            Path = settings.Value.IsSecure ? "/" : "/auth",
        };

    private static T? Read<T>(ITimeLimitedDataProtector protector, string? cookie)
        where T : class
    {
        if (string.IsNullOrEmpty(cookie))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(protector.Unprotect(cookie));
        }
        catch (CryptographicException)
        {
            // Too old, or not ours: as good as none.
            return null;
        }
    }
}
