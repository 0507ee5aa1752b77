using System.Security.Cryptography;
using System.Text;
using Lavamedia.Identity.Federation.Providers;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Identity.Federation.Protocol;

/// <summary>Checks ID tokens as OpenID Connect Core, section 3.1.3.7, lays down; keys and algorithms are never taken from the token.</summary>
internal sealed class IdTokenCheck(ProviderDocuments documents)
{
    // Signatures that only the provider can make: none, and no shared secrets.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSha384,
        SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256,
        SecurityAlgorithms.EcdsaSha384,
        SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <exception cref="InvalidProviderResponseException">The token proves nothing.</exception>
    /// <exception cref="ProviderUnavailableException">The keys cannot be had.</exception>
    public async Task<JsonWebToken> CheckAsync(
        string idToken,
        IdentityProvider provider,
        ProviderMetadata metadata,
        string nonce,
        CancellationToken cancellationToken
    )
    {
        if (!handler.CanReadToken(idToken))
        {
            throw new InvalidProviderResponseException("The ID token is none.");
        }

        var keyId = handler.ReadJsonWebToken(idToken).Kid;
        var keys = await documents.FindKeysAsync(
            metadata,
            string.IsNullOrEmpty(keyId) ? null : keyId,
            cancellationToken
        );
        var result = await handler.ValidateTokenAsync(
            idToken,
            new TokenValidationParameters
            {
                ValidIssuer = provider.Issuer,
                ValidAudience = provider.ClientId,
                ValidAlgorithms = Algorithms,
                IssuerSigningKeys = keys,
                RequireSignedTokens = true,
                RequireExpirationTime = true,
                ClockSkew = TimeSpan.FromSeconds(60),
            }
        );
        if (!result.IsValid || result.SecurityToken is not JsonWebToken token)
        {
            throw new InvalidProviderResponseException($"The ID token is not good: {result.Exception?.Message}");
        }

        if (!AreSame(Text(token, "nonce"), nonce))
        {
            throw new InvalidProviderResponseException("The ID token belongs to another attempt.");
        }

        var party = Text(token, "azp");
        if ((party is not null || token.Audiences.Skip(1).Any()) && party != provider.ClientId)
        {
            throw new InvalidProviderResponseException("The ID token was made for another party.");
        }

        return string.IsNullOrEmpty(token.Subject)
            ? throw new InvalidProviderResponseException("The ID token names nobody.")
            : token;
    }

    private static string? Text(JsonWebToken token, string claim) =>
        token.TryGetPayloadValue<string>(claim, out var value) ? value : null;

    private static bool AreSame(string? one, string other) =>
        one is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
