using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.OpenIdConnect.Errors;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.OpenIdConnect.Introspection;

/// <summary>Tells a client whether a token of its own is alive (RFC 7662). About tokens of others it says no more than about none.</summary>
internal sealed class IntrospectionEndpoint(
    AuthenticateClient authenticate,
    AccessTokens accessTokens,
    SessionDirectory sessions,
    LavamediaDbContext context,
    IOptions<SessionSettings> settings
)
{
    private static readonly Dictionary<string, object?> Inactive = new() { ["active"] = false };

    public static void Map(IEndpointRouteBuilder routes) =>
        OAuthEndpointFilter.Around(
            routes.MapPost(
                OpenIdConnectPaths.Introspection,
                (HttpContext http, IntrospectionEndpoint endpoint) =>
                    endpoint.AnswerAsync(http.Request, http.RequestAborted)
            )
        );

    private async Task<IResult> AnswerAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await OAuthForm.ReadAsync(request);
        var client = await authenticate.ExecuteAsync(request, form);
        if (client.Kind == ClientKind.Public)
        {
            throw new OAuthException(OAuthErrorCode.InvalidClient, "A public client cannot prove who asks.");
        }

        var token = form.Required("token");
        return Results.Json(
            await DescribeAccessTokenAsync(client, token, cancellationToken)
                ?? await DescribeRefreshTokenAsync(client, token, cancellationToken)
                ?? Inactive
        );
    }

    private async Task<Dictionary<string, object?>?> DescribeAccessTokenAsync(
        Client client,
        string token,
        CancellationToken cancellationToken
    )
    {
        if (
            await accessTokens.CheckAsync(token, cancellationToken) is not { } known
            || known.ClientId != client.Id.ToString()
            || await sessions.FindAsync(known.SessionId, cancellationToken) is null
        )
        {
            return null;
        }

        return new Dictionary<string, object?>
        {
            ["active"] = true,
            ["iss"] = settings.Value.PublicApiUrl,
            ["aud"] = accessTokens.Resource,
            ["sub"] = known.UserId,
            ["client_id"] = known.ClientId,
            ["scope"] = string.Join(' ', known.Scopes ?? new HashSet<string>()),
            ["token_type"] = "Bearer",
            ["jti"] = known.Id,
            ["iat"] = known.IssuedAt.ToUnixTimeSeconds(),
            ["exp"] = known.ExpiresAt.ToUnixTimeSeconds(),
        };
    }

    private async Task<Dictionary<string, object?>?> DescribeRefreshTokenAsync(
        Client client,
        string token,
        CancellationToken cancellationToken
    )
    {
        var hash = OpaqueToken.Hash(token);
        var family = await context
            .Set<RefreshToken>()
            .Where(row => row.TokenHash == hash && row.UsedAt == null && row.Session.ClientId == client.Id)
            .Select(row => new
            {
                row.SessionId,
                row.Session.UserId,
                row.Session.Scopes,
                row.Session.ExpiresAt,
            })
            .SingleOrDefaultAsync(cancellationToken);
        return family is null || await sessions.FindAsync(family.SessionId, cancellationToken) is null
            ? null
            : new Dictionary<string, object?>
            {
                ["active"] = true,
                ["iss"] = settings.Value.PublicApiUrl,
                ["sub"] = family.UserId,
                ["client_id"] = client.Id,
                ["scope"] = string.Join(' ', family.Scopes),
                ["exp"] = family.ExpiresAt.ToUnixTimeSeconds(),
            };
    }
}
