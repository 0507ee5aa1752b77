using System.Collections.Frozen;
using System.Security.Claims;
using Lavamedia.Identity.Keys.Signing;
using Lavamedia.Identity.Sessions;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Identity.Tokens;

/// <summary>Signs and checks access tokens: JWTs as RFC 9068 describes, ES256, under the keys of the ring.</summary>
internal sealed class AccessTokens : IDisposable
{
    /// <summary>The client that tokens of our own browser apps name.</summary>
    public const string OwnClient = "lavamedia-admin";

    private const string TokenType = "at+jwt";
    private const string SessionClaim = "sid";
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    // No "not before": a token signed by an instance whose clock is ahead is good at all others at once.
    private readonly JsonWebTokenHandler handler = new()
    {
        MapInboundClaims = false,
        SetDefaultTimesOnTokenCreation = false,
    };

    // A signature costs more than everything else that an authorised request adds, and does not change between requests.
    private readonly MemoryCache good = new(new MemoryCacheOptions { SizeLimit = 10_000 });
    private readonly SessionSettings options;
    private readonly SigningKeyRing ring;
    private readonly TimeProvider clock;

    public AccessTokens(IOptions<SessionSettings> options, SigningKeyRing ring, TimeProvider clock)
    {
        this.options = options.Value;
        this.ring = ring;
        this.clock = clock;
    }

    /// <summary>The resource that the tokens are for, our API, as RFC 8707 names it.</summary>
    public string Resource => options.PublicApiUrl;

    /// <summary>How long a token is good.</summary>
    public TimeSpan Lifetime => options.AccessTokenLifetime;

    /// <summary>Signs a token of a user's session that allows everything that the user may do: for our own applications.</summary>
    public Task<AccessToken> IssueAsync(Guid userId, Guid sessionId, CancellationToken cancellationToken) =>
        IssueAsync(userId, sessionId, OwnClient, scopes: null, cancellationToken);

    /// <summary>Signs a token of a session.</summary>
    /// <param name="userId">Whose rights it carries.</param>
    /// <param name="sessionId">The session with which it ends.</param>
    /// <param name="clientId">The application that gets it.</param>
    /// <param name="scopes">What it is narrowed to; null for our own applications.</param>
    /// <param name="cancellationToken">Ends the wait for the keys.</param>
    public async Task<AccessToken> IssueAsync(
        Guid userId,
        Guid sessionId,
        string clientId,
        IReadOnlyList<string>? scopes,
        CancellationToken cancellationToken
    )
    {
        var key = await ring.SigningKeyAsync(SigningAlgorithm.ES256, cancellationToken);
        var now = clock.GetUtcNow();
        var expiresAt = now + options.AccessTokenLifetime;
        var claims = new ClaimsIdentity([
            new Claim(JwtRegisteredClaimNames.Sub, userId.ToString()),
            new Claim(SessionClaim, sessionId.ToString()),
            new Claim(JwtRegisteredClaimNames.Jti, Guid.NewGuid().ToString()),
            new Claim("client_id", clientId),
        ]);
        if (scopes is not null)
        {
            claims.AddClaim(new Claim("scope", string.Join(' ', scopes)));
        }

        var token = handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = options.PublicApiUrl,
                Audience = Resource,
                TokenType = TokenType,
                IssuedAt = now.UtcDateTime,
                Expires = expiresAt.UtcDateTime,
                SigningCredentials = key.Credentials,
                Subject = claims,
            }
        );
        return new AccessToken(token, expiresAt);
    }

    /// <summary>Checks a token.</summary>
    /// <returns>What it says, or null when the token is not good.</returns>
    public async ValueTask<CheckedAccessToken?> CheckAsync(string token, CancellationToken cancellationToken = default)
    {
        if (good.TryGetValue(token, out CheckedAccessToken? known) && clock.GetUtcNow() < known!.ExpiresAt)
        {
            return known;
        }

        var present = await CheckSignatureAsync(token, cancellationToken);
        if (present is not null)
        {
            good.Set(
                token,
                present,
                new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Remembered }
            );
        }

        return present;
    }

    public void Dispose() => good.Dispose();

    private async Task<CheckedAccessToken?> CheckSignatureAsync(string token, CancellationToken cancellationToken)
    {
        // The token names a key of ours; it never brings one, and never chooses how it is checked (T-2, RFC 8725).
        if (
            !handler.CanReadToken(token)
            || ReadKeyId(token) is not { } keyId
            || await ring.FindAsync(keyId, cancellationToken) is not { } key
            || key.Algorithm != SigningAlgorithm.ES256
        )
        {
            return null;
        }

        var result = await handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = options.PublicApiUrl,
                ValidAudience = Resource,
                ValidTypes = [TokenType],
                ValidAlgorithms = [key.Algorithm.Name],
                IssuerSigningKey = key.Key,
                ClockSkew = TimeSpan.FromSeconds(30),
                RequireExpirationTime = true,
            }
        );
        return result.IsValid ? Read((JsonWebToken)result.SecurityToken) : null;
    }

    private string? ReadKeyId(string token)
    {
        try
        {
            return handler.ReadJsonWebToken(token).Kid;
        }
        catch (ArgumentException)
        {
            // Three parts between dots, of which one is not what its place says.
            return null;
        }
    }

    private static CheckedAccessToken? Read(JsonWebToken token)
    {
        if (
            !Guid.TryParse(token.GetPayloadValueOrNull(SessionClaim), out var sessionId)
            || !Guid.TryParse(token.Subject, out var userId)
            || token.GetPayloadValueOrNull("client_id") is not { } clientId
        )
        {
            return null;
        }

        var scopes =
            clientId == OwnClient
                ? null
                : (token.GetPayloadValueOrNull("scope") ?? string.Empty)
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .ToFrozenSet(StringComparer.Ordinal);
        return new CheckedAccessToken(
            token.Id,
            userId,
            sessionId,
            clientId,
            scopes,
            new DateTimeOffset(token.IssuedAt, TimeSpan.Zero),
            new DateTimeOffset(token.ValidTo, TimeSpan.Zero)
        );
    }
}
