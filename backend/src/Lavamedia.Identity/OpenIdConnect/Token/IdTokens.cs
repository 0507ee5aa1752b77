using Lavamedia.Identity.Keys.Signing;
using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.Sessions;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Identity.OpenIdConnect.Token;

/// <summary>Signs ID tokens (OpenID Connect Core, 2), and reads back those that clients hint with.</summary>
internal sealed class IdTokens(
    LavamediaDbContext context,
    SigningKeyRing ring,
    IOptions<SessionSettings> session,
    IOptions<OpenIdConnectSettings> settings,
    TimeProvider clock
)
{
    private static readonly JsonWebTokenHandler Handler = new()
    {
        MapInboundClaims = false,
        SetDefaultTimesOnTokenCreation = false,
    };

    public async Task<string> IssueAsync(Client client, Grant grant, CancellationToken cancellationToken)
    {
        var signIn = await context
            .Set<Session>()
            .Where(row => row.Id == grant.SessionId)
            .Select(row => new { row.AuthenticatedAt, row.Methods })
            .SingleAsync(cancellationToken);
        var algorithm = client.IdTokenAlgorithm switch
        {
            IdTokenAlgorithm.Es256 => SigningAlgorithm.ES256,
            _ => SigningAlgorithm.RS256,
        };
        var key = await ring.SigningKeyAsync(algorithm, cancellationToken);
        var now = clock.GetUtcNow();
        var claims = new Dictionary<string, object>
        {
            [JwtRegisteredClaimNames.Sub] = grant.UserId.ToString(),
            [JwtRegisteredClaimNames.AuthTime] = signIn.AuthenticatedAt.ToUnixTimeSeconds(),
            [JwtRegisteredClaimNames.Sid] = grant.SessionId.ToString(),
        };
        if (signIn.Methods.Count > 0)
        {
            claims[JwtRegisteredClaimNames.Amr] = signIn.Methods;
        }

        if (grant.Nonce is not null)
        {
            claims[JwtRegisteredClaimNames.Nonce] = grant.Nonce;
        }

        return Handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = session.Value.PublicApiUrl,
                Audience = client.Id.ToString(),
                TokenType = "JWT",
                IssuedAt = now.UtcDateTime,
                Expires = (now + settings.Value.IdTokenLifetime).UtcDateTime,
                SigningCredentials = key.Credentials,
                Claims = claims,
            }
        );
    }

    /// <summary>The person and client of an ID token of ours, however old it is; null when it is not ours.</summary>
    public async Task<(Guid UserId, string ClientId)?> ReadHintAsync(string token, CancellationToken cancellationToken)
    {
        if (!Handler.CanReadToken(token))
        {
            return null;
        }

        var keys = await ring.GetAsync(cancellationToken);
        var result = await Handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = session.Value.PublicApiUrl,
                ValidateAudience = false,
                ValidateLifetime = false,
                ValidTypes = ["JWT"],
                ValidAlgorithms = SigningAlgorithm.All.Select(algorithm => algorithm.Name),
                IssuerSigningKeys = keys.Keys.Select(key => key.Key),
                TryAllIssuerSigningKeys = false,
            }
        );
        return
            result.IsValid
            && result.SecurityToken is JsonWebToken { } hint
            && Guid.TryParse(hint.Subject, out var userId)
            && hint.Audiences.SingleOrDefault() is { } clientId
            ? (userId, clientId)
            : null;
    }
}
