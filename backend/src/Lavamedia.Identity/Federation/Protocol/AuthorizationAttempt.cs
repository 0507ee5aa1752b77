using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Identity.Federation.Protocol;

/// <summary>What a browser takes with it, encrypted, from our sign-in page to a provider and back: it belongs to one attempt.</summary>
/// <param name="ProviderId">The key of the provider.</param>
/// <param name="State">Comes back in the address; binds the answer to this browser.</param>
/// <param name="Nonce">Comes back in the ID token; binds the token to this attempt.</param>
/// <param name="CodeVerifier">Goes to the token endpoint; binds the code to us (RFC 7636).</param>
/// <param name="RedirectUri">Where the provider sends the browser.</param>
/// <param name="ReturnUrl">Where the person wanted to go; checked.</param>
internal sealed record AuthorizationAttempt(
    Guid ProviderId,
    string State,
    string Nonce,
    string CodeVerifier,
    string RedirectUri,
    string ReturnUrl
)
{
    /// <summary>What goes to the authorization endpoint in place of the verifier (S256).</summary>
    public string CodeChallenge => Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(CodeVerifier)));

    public static AuthorizationAttempt Begin(Guid providerId, string redirectUri, string returnUrl) =>
        new(providerId, Random(), Random(), Random(), redirectUri, returnUrl);

    private static string Random() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
}
