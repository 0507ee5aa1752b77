using Lavamedia.Identity.Tokens;

namespace Lavamedia.Identity.Sessions;

/// <summary>What a client gets from signing in or refreshing.</summary>
/// <param name="UserId">The user.</param>
/// <param name="DisplayName">The user's name.</param>
/// <param name="AccessToken">The access token.</param>
/// <param name="RefreshToken">The key to the next access token, good for one use.</param>
/// <param name="SessionExpiresAt">When the session ends whatever happens.</param>
public sealed record SessionTokens(
    Guid UserId,
    string DisplayName,
    AccessToken AccessToken,
    string RefreshToken,
    DateTimeOffset SessionExpiresAt
);
