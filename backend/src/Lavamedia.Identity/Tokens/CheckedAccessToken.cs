namespace Lavamedia.Identity.Tokens;

/// <summary>What a good access token says.</summary>
/// <param name="SessionId">The session that it belongs to.</param>
/// <param name="ExpiresAt">When it ends.</param>
public sealed record CheckedAccessToken(Guid SessionId, DateTimeOffset ExpiresAt);
