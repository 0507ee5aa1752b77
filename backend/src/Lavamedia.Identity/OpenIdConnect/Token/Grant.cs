namespace Lavamedia.Identity.OpenIdConnect.Token;

/// <summary>What a client's tokens are made from: a session of its own.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="UserId">For whom the client acts.</param>
/// <param name="Scopes">What was granted.</param>
/// <param name="RefreshToken">The key to the next tokens, where the client may go on alone.</param>
/// <param name="Nonce">What the ID token repeats.</param>
internal sealed record Grant(
    Guid SessionId,
    Guid UserId,
    IReadOnlyList<string> Scopes,
    string? RefreshToken = null,
    string? Nonce = null
);
