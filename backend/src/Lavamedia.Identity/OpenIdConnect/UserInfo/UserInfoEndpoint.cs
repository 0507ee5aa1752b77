using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.OpenIdConnect.Errors;
using Lavamedia.Identity.OpenIdConnect.Scopes;
using Lavamedia.Identity.Tokens;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.OpenIdConnect.UserInfo;

/// <summary>Tells a client about the person, as far as the person agreed (OpenID Connect Core, 5.3).</summary>
internal sealed class UserInfoEndpoint(AccessTokens accessTokens, SessionDirectory sessions, LavamediaDbContext context)
{
    private const string Bearer = "Bearer ";

    public static void Map(IEndpointRouteBuilder routes) =>
        OAuthEndpointFilter.Around(
            routes.MapMethods(
                OpenIdConnectPaths.UserInfo,
                [HttpMethods.Get, HttpMethods.Post],
                (HttpContext http, UserInfoEndpoint endpoint) => endpoint.AnswerAsync(http)
            )
        );

    private async Task<IResult> AnswerAsync(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        if (
            await accessTokens.CheckAsync(header[Bearer.Length..].Trim(), http.RequestAborted) is not { } token
            || await sessions.FindAsync(token.SessionId, http.RequestAborted) is null
        )
        {
            return Refuse(http, OAuthErrorCode.InvalidToken, StatusCodes.Status401Unauthorized);
        }

        if (token.Scopes?.Contains(ScopeNames.OpenId) != true)
        {
            return Refuse(http, OAuthErrorCode.InsufficientScope, StatusCodes.Status403Forbidden);
        }

        return Results.Json(await DescribeAsync(token.UserId, token.Scopes, http.RequestAborted));
    }

    private async Task<Dictionary<string, object?>> DescribeAsync(
        Guid userId,
        IReadOnlySet<string> scopes,
        CancellationToken cancellationToken
    )
    {
        var user = await context
            .Set<User>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .AsNoTracking()
            .SingleAsync(user => user.Id == userId, cancellationToken);
        var claims = new Dictionary<string, object?> { ["sub"] = user.Id };
        if (scopes.Contains(ScopeNames.Profile))
        {
            claims["name"] = user.DisplayName;
        }

        if (scopes.Contains(ScopeNames.Email))
        {
            claims["email"] = user.Email;
            claims["email_verified"] = user.EmailVerifiedAt is not null;
        }

        return claims;
    }

    private static IResult Refuse(HttpContext http, string error, int status)
    {
        http.Response.Headers.WWWAuthenticate = $"Bearer error=\"{error}\"";
        return Results.Json(new Dictionary<string, string> { ["error"] = error }, statusCode: status);
    }
}
