using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.Pages;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lavamedia.Identity.Factors.Passkeys;

/// <summary>What the sign-in page's script asks for: a challenge, then a session for its answer.</summary>
internal static class PasskeyEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var passkey = routes.MapGroup("/auth/passkey").AddEndpointFilter(SessionEndpoints.AnswerRefusals);
        passkey.MapPost("/options", BeginAsync);
        passkey.MapPost("/", CompleteAsync);
    }

    private static async Task<IResult> BeginAsync(
        HttpContext http,
        SignInWithPasskey signIn,
        SignInTransactionCookie cookie
    )
    {
        if (!SessionCookies.CountIn(http.Request))
        {
            return TypedResults.BadRequest();
        }

        var (transaction, options) = await signIn.BeginAsync(http);
        cookie.Set(http.Response, transaction);
        return TypedResults.Text(options, "application/json");
    }

    private static async Task<IResult> CompleteAsync(
        Answer answer,
        HttpContext http,
        SignInWithPasskey signIn,
        SignInTransactionCookie cookie,
        PageSession session,
        ReturnAddresses returnAddresses
    )
    {
        // Only a page of ours can send this header with cookies: nobody is signed in by somebody else's page.
        if (!SessionCookies.CountIn(http.Request))
        {
            return TypedResults.BadRequest();
        }

        var tokens = await signIn.CompleteAsync(cookie.Read(http.Request), answer.Credential ?? string.Empty, http);
        cookie.Clear(http.Response);
        await session.BeginAsync(http, tokens);
        return TypedResults.Ok(new { returnUrl = returnAddresses.AllowedOrDefault(answer.ReturnUrl) });
    }

    internal sealed record Answer(string? Credential, string? ReturnUrl);
}
