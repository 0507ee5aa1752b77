using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Factors;

/// <summary>Keeps a sign-in of several steps with the browser that began it (T-10).</summary>
internal sealed class SignInTransactionCookie(IOptions<SessionSettings> options)
{
    private readonly bool isSecure = options.Value.IsSecure;

    public string? Read(HttpRequest request) => request.Cookies[Name];

    public void Set(HttpResponse response, string transaction) => response.Cookies.Append(Name, transaction, Cookie());

    public void Clear(HttpResponse response) => response.Cookies.Delete(Name, Cookie());

    private string Name => isSecure ? "__Host-lavamedia_sign_in" : "lavamedia_sign_in";

    private CookieOptions Cookie() =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = isSecure,
            Path = isSecure ? "/" : "/auth",
        };
}
