using Lavamedia.Identity.OpenIdConnect.Consent;
using Lavamedia.Identity.OpenIdConnect.Errors;
using Lavamedia.Identity.Pages;
using Lavamedia.Identity.Pages.Problem;
using Lavamedia.Identity.Pages.SigningIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace Lavamedia.Identity.OpenIdConnect.Authorize;

/// <summary>Where a client sends people to sign in and to agree (RFC 6749, 3.1; OpenID Connect Core, 3.1.2).</summary>
internal sealed class AuthorizeEndpoints(
    ReadAuthorizationRequest read,
    FindBrowserSession sessions,
    RememberConsent consents,
    IssueAuthorizationCode issue,
    AuthorizationResponse response
)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapPages(OpenIdConnectPaths.Authorize)
            .MapGet(
                "/",
                (HttpContext http, AuthorizeEndpoints authorize) =>
                    authorize.AnswerAsync(http, http.Request.QueryString.Value ?? string.Empty, decision: null)
            );
        // The same by POST, as OpenID Connect asks. Browsers keep our cookies from another site's form, not from what it leads to.
        routes.MapPost(OpenIdConnectPaths.Authorize, (Delegate)RepeatAsGetAsync);
        routes
            .MapPages(OpenIdConnectPaths.Consent)
            .MapPost(
                "/",
                async (HttpContext http, AuthorizeEndpoints authorize) =>
                {
                    var form = await http.Request.ReadFormAsync(http.RequestAborted);
                    return await authorize.AnswerAsync(http, form.Text("request"), form.Text("decision"));
                }
            );
    }

    private static async Task<IResult> RepeatAsGetAsync(HttpContext http)
    {
        var form = await OAuthForm.ReadAsync(http.Request);
        return new SeeOther(QueryHelpers.AddQueryString(OpenIdConnectPaths.Authorize, form.Pairs));
    }

    private async Task<IResult> AnswerAsync(HttpContext http, string query, string? decision)
    {
        RedirectTarget target;
        try
        {
            target = await read.FindTargetAsync(query, http.RequestAborted);
        }
        catch (OAuthException refusal)
        {
            return ProblemPage.Show(ProblemPageReason.InvalidApplicationRequest, refusal.Message);
        }

        try
        {
            return await AuthorizeAsync(http, read.Read(query, target), target, decision);
        }
        catch (OAuthException refusal)
        {
            return response.WithError(target, refusal.Code, refusal.Message);
        }
    }

    private async Task<IResult> AuthorizeAsync(
        HttpContext http,
        AuthorizationRequest request,
        RedirectTarget target,
        string? decision
    )
    {
        var session = await sessions.ExecuteAsync(http.Request, http.RequestAborted);
        if (session is null || !request.IsServedBy(session))
        {
            return request.IsSilent
                ? throw new OAuthException(OAuthErrorCode.LoginRequired, "Nobody is signed in, or not lately enough.")
                : new SeeOther(SignInFor(request, session));
        }

        switch (decision)
        {
            case "deny":
                throw new OAuthException(OAuthErrorCode.AccessDenied, "The person did not agree.");
            case "allow":
                await consents.RememberAsync(session.UserId, request, http.RequestAborted);
                break;
            default:
                if (await consents.IsNeededAsync(session.UserId, request, http.RequestAborted))
                {
                    return request.IsSilent
                        ? throw new OAuthException(OAuthErrorCode.ConsentRequired, "The person has not agreed yet.")
                        : Ask(http, request, session);
                }

                break;
        }

        return response.WithCode(target, await issue.ExecuteAsync(request, session, http.RequestAborted));
    }

    private static string SignInFor(AuthorizationRequest request, BrowserSession? session)
    {
        var parameters = QueryHelpers
            .ParseQuery(request.Query)
            .Where(pair => pair.Key != ReadAuthorizationRequest.PreviousSessionParameter)
            .Append(new(ReadAuthorizationRequest.PreviousSessionParameter, session?.Id.ToString() ?? "none"));
        return SignInPageEndpoints.AddressFor(
            QueryHelpers.AddQueryString(OpenIdConnectPaths.Authorize, parameters),
            request.LoginHint
        );
    }

    private static RazorComponentResult<ConsentPage> Ask(
        HttpContext http,
        AuthorizationRequest request,
        BrowserSession session
    )
    {
        http.AllowFormsTo(new Uri(request.RedirectUri));
        return new RazorComponentResult<ConsentPage>(
            new
            {
                ClientName = request.Client.Name,
                Person = session.DisplayName,
                Target = new Uri(request.RedirectUri) is { Host.Length: > 0 } uri ? uri.Host : request.RedirectUri,
                request.Scopes,
                Request = request.Query,
            }
        );
    }
}
