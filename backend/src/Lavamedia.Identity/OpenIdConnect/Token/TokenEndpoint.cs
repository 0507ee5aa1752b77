using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.OpenIdConnect.Errors;
using Lavamedia.Identity.OpenIdConnect.Scopes;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Lavamedia.Identity.OpenIdConnect.Token;

/// <summary>Where clients exchange what they hold for tokens (RFC 6749, 3.2).</summary>
internal sealed class TokenEndpoint(
    AuthenticateClient authenticate,
    ExchangeCode exchange,
    RefreshSession refresh,
    GrantClientCredentials credentials,
    ScopeCatalog scopes,
    AccessTokens accessTokens,
    IdTokens idTokens
)
{
    public static void Map(IEndpointRouteBuilder routes) =>
        OAuthEndpointFilter.Around(
            routes.MapPost(
                OpenIdConnectPaths.Token,
                (HttpContext http, TokenEndpoint endpoint) => endpoint.AnswerAsync(http.Request, http.RequestAborted)
            )
        );

    private async Task<JsonHttpResult<TokenResponse>> AnswerAsync(
        HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var form = await OAuthForm.ReadAsync(request);
        var client = await authenticate.ExecuteAsync(request, form);
        scopes.CheckResources(form.All("resource"));
        var grant = form.Required("grant_type") switch
        {
            "authorization_code" => await exchange.ExecuteAsync(client, form, cancellationToken),
            "refresh_token" => await RefreshAsync(client, form, cancellationToken),
            "client_credentials" => await credentials.ExecuteAsync(client, form, cancellationToken),
            _ => throw new OAuthException(
                OAuthErrorCode.UnsupportedGrantType,
                "grant_type must be authorization_code, refresh_token or client_credentials."
            ),
        };
        return await AnswerAsync(client, grant, cancellationToken);
    }

    private async Task<Grant> RefreshAsync(Client client, OAuthForm form, CancellationToken cancellationToken)
    {
        var refreshToken = form.Required("refresh_token");
        try
        {
            var family = await refresh.RotateAsync(refreshToken, client.Id, cancellationToken);
            // Fewer scopes may be asked for, never more; the family keeps what it was granted.
            var asked = ScopeCatalog.Parse(form["scope"], family.Scopes.ToList());
            return new Grant(
                family.SessionId,
                family.UserId,
                asked.Count > 0 ? asked : family.Scopes,
                family.RefreshToken
            );
        }
        catch (InvalidRefreshTokenException)
        {
            throw new OAuthException(
                OAuthErrorCode.InvalidGrant,
                "The refresh token has ended or is not this client's."
            );
        }
    }

    private async Task<JsonHttpResult<TokenResponse>> AnswerAsync(
        Client client,
        Grant grant,
        CancellationToken cancellationToken
    )
    {
        var token = await accessTokens.IssueAsync(
            grant.UserId,
            grant.SessionId,
            client.Id.ToString(),
            grant.Scopes,
            cancellationToken
        );
        return TypedResults.Json(
            new TokenResponse
            {
                AccessToken = token.Value,
                ExpiresIn = (int)accessTokens.Lifetime.TotalSeconds,
                Scope = string.Join(' ', grant.Scopes),
                RefreshToken = grant.RefreshToken,
                IdToken = grant.Scopes.Contains(ScopeNames.OpenId)
                    ? await idTokens.IssueAsync(client, grant, cancellationToken)
                    : null,
            }
        );
    }
}
