namespace Lavamedia.Identity.Tokens;

/// <summary>A signed access token.</summary>
/// <param name="Value">The token.</param>
/// <param name="ExpiresAt">When it ends.</param>
public sealed record AccessToken(string Value, DateTimeOffset ExpiresAt);
