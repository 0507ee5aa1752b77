using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.OpenIdConnect.Authorize;
using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.OpenIdConnect.Token;
using Lavamedia.Identity.Pages;
using Lavamedia.Identity.Pages.Problem;
using Lavamedia.Identity.Pages.SignedOut;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace Lavamedia.Identity.OpenIdConnect.SignOut;

/// <summary>
/// Where a client sends people to sign out (OpenID Connect RP-Initiated Logout). The person is asked unless the client
/// shows an ID token of exactly this person.
/// </summary>
internal sealed class SignOutEndpoints(
    FindBrowserSession sessions,
    AuthenticateClient clients,
    IdTokens idTokens,
    EndSession end,
    SessionCookies cookies,
    ReturnAddresses returnAddresses
)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages(OpenIdConnectPaths.EndSession);
        pages.MapGet(
            "/",
            (HttpContext http, SignOutEndpoints endpoints) =>
                endpoints.AnswerAsync(http, http.Request.QueryString.Value ?? string.Empty, decision: null)
        );
        pages.MapPost(
            "/",
            async (HttpContext http, SignOutEndpoints endpoints) =>
            {
                var form = await http.Request.ReadFormAsync(http.RequestAborted);
                return await endpoints.AnswerAsync(http, form.Text("request"), form.Text("decision"));
            }
        );
    }

    private async Task<IResult> AnswerAsync(HttpContext http, string query, string? decision)
    {
        var parameters = QueryHelpers.ParseQuery(query).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        var hint = parameters.TryGetValue("id_token_hint", out var token)
            ? await idTokens.ReadHintAsync(token, http.RequestAborted)
            : null;
        var clientId = parameters.GetValueOrDefault("client_id") ?? hint?.ClientId;
        if (hint is { } known && known.ClientId != clientId)
        {
            return ProblemPage.Show(
                ProblemPageReason.InvalidApplicationRequest,
                "client_id is not the client of id_token_hint."
            );
        }

        var target = parameters.GetValueOrDefault("post_logout_redirect_uri");
        if (target is not null && !await IsRegisteredAsync(clientId, target, http.RequestAborted))
        {
            return ProblemPage.Show(
                ProblemPageReason.InvalidApplicationRequest,
                "post_logout_redirect_uri is not one of the addresses that are registered for this client."
            );
        }

        if (decision == "stay")
        {
            return new SeeOther(returnAddresses.Default);
        }

        var session = await sessions.ExecuteAsync(http.Request, http.RequestAborted);
        if (session is not null && decision != "sign-out" && hint?.UserId != session.UserId)
        {
            http.AllowFormsTo(new Uri(target ?? returnAddresses.Default));
            return new RazorComponentResult<SignOutPage>(new { Request = query });
        }

        if (session is not null)
        {
            await end.SignOutAsync(session.Id, session.UserId, http.RequestAborted);
        }

        cookies.Clear(http.Response);
        return new SeeOther(
            target is null ? SignedOutPageEndpoints.Path
            : parameters.TryGetValue("state", out var state) ? QueryHelpers.AddQueryString(target, "state", state)
            : target
        );
    }

    private async Task<bool> IsRegisteredAsync(string? clientId, string target, CancellationToken cancellationToken) =>
        await clients.FindAsync(clientId, cancellationToken) is { } client
        && client.PostLogoutRedirectUris.Contains(target, StringComparer.Ordinal);
}
