using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.Identity.Pages;

/// <summary>Gives the browser a session that a page began. The one that it had before ends: it would be nobody's.</summary>
internal sealed class PageSession(SessionCookies cookies, EndSession end)
{
    public async Task BeginAsync(HttpContext http, SessionTokens tokens)
    {
        if (cookies.RefreshTokenIn(http.Request) is { } previous)
        {
            await end.SignOutAsync(previous, http.RequestAborted);
        }

        cookies.Set(http.Response, tokens);
    }
}
