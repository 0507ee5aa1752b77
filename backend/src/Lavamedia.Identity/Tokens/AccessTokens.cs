using System.Security.Claims;
using System.Security.Cryptography;
using Lavamedia.Identity.Sessions;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Identity.Tokens;

/// <summary>Signs and checks access tokens: JWTs as RFC 9068 describes, ES256.</summary>
public sealed class AccessTokens : IDisposable
{
    private const string Audience = "lavamedia";
    private const string TokenType = "at+jwt";
    private const string SessionClaim = "sid";

    // No "not before": a token signed by an instance whose clock is ahead is good at all others at once.
    private readonly JsonWebTokenHandler handler = new()
    {
        MapInboundClaims = false,
        SetDefaultTimesOnTokenCreation = false,
    };

    private readonly SessionSettings options;
    private readonly TimeProvider clock;
    private readonly ECDsa key;
    private readonly SigningCredentials credentials;
    private readonly TokenValidationParameters validation;

    /// <summary>Reads the key from the configuration.</summary>
    public AccessTokens(IOptions<SessionSettings> options, TimeProvider clock)
    {
        this.options = options.Value;
        this.clock = clock;
        key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Convert.FromBase64String(this.options.SigningKey), out _);
        var securityKey = new ECDsaSecurityKey(key)
        {
            KeyId = KeyId(key),
            // A factory of its own: the shared one would go on using a key that an earlier instance has disposed of.
            CryptoProviderFactory = new CryptoProviderFactory(),
        };
        credentials = new SigningCredentials(securityKey, SecurityAlgorithms.EcdsaSha256);
        // Keys, algorithm and type come from here, never from the token (T-2, RFC 8725).
        validation = new TokenValidationParameters
        {
            ValidIssuer = this.options.PublicApiUrl,
            ValidAudience = Audience,
            ValidTypes = [TokenType],
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            IssuerSigningKey = securityKey,
            ClockSkew = TimeSpan.FromSeconds(30),
            RequireExpirationTime = true,
        };
    }

    /// <summary>Signs a token for a user's session.</summary>
    public AccessToken Issue(Guid userId, Guid sessionId)
    {
        var now = clock.GetUtcNow();
        var expiresAt = now + options.AccessTokenLifetime;
        var token = handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = options.PublicApiUrl,
                Audience = Audience,
                TokenType = TokenType,
                IssuedAt = now.UtcDateTime,
                Expires = expiresAt.UtcDateTime,
                SigningCredentials = credentials,
                Subject = new ClaimsIdentity([
                    new Claim(JwtRegisteredClaimNames.Sub, userId.ToString()),
                    new Claim(SessionClaim, sessionId.ToString()),
                    new Claim(JwtRegisteredClaimNames.Jti, Guid.NewGuid().ToString()),
                    new Claim("client_id", "lavamedia-admin"),
                ]),
            }
        );
        return new AccessToken(token, expiresAt);
    }

    /// <summary>Checks a token.</summary>
    /// <returns>What it says, or null when the token is not good.</returns>
    public async Task<CheckedAccessToken?> CheckAsync(string token)
    {
        var result = await handler.ValidateTokenAsync(token, validation);
        return
            result.IsValid
            && result.Claims.TryGetValue(SessionClaim, out var session)
            && Guid.TryParse(session as string, out var sessionId)
            ? new CheckedAccessToken(sessionId, new DateTimeOffset(result.SecurityToken.ValidTo, TimeSpan.Zero))
            : null;
    }

    /// <inheritdoc />
    public void Dispose() => key.Dispose();

    private static string KeyId(ECDsa key) =>
        Base64UrlEncoder.Encode(SHA256.HashData(key.ExportSubjectPublicKeyInfo())[..12]);
}
