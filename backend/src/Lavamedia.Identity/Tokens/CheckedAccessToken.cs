namespace Lavamedia.Identity.Tokens;

/// <summary>What a good access token says.</summary>
/// <param name="Id">The token's own name, <c>jti</c>.</param>
/// <param name="UserId">Whose rights it carries.</param>
/// <param name="SessionId">The session that it belongs to.</param>
/// <param name="ClientId">The application that got it.</param>
/// <param name="Scopes">What it is narrowed to; null for our own applications, whose tokens allow what the user may do.</param>
/// <param name="IssuedAt">When it was signed.</param>
/// <param name="ExpiresAt">When it ends.</param>
internal sealed record CheckedAccessToken(
    string Id,
    Guid UserId,
    Guid SessionId,
    string ClientId,
    IReadOnlySet<string>? Scopes,
    DateTimeOffset IssuedAt,
    DateTimeOffset ExpiresAt
);
