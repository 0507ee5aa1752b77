namespace Lavamedia.Identity.Sessions;

/// <summary>A family of refresh tokens whose newest one was exchanged.</summary>
/// <param name="SessionId">The session that the family belongs to.</param>
/// <param name="UserId">Whose it is.</param>
/// <param name="DisplayName">That person's name.</param>
/// <param name="Scopes">What its tokens are narrowed to, where it is a client's.</param>
/// <param name="RefreshToken">The successor.</param>
/// <param name="ExpiresAt">When the family ends whatever happens.</param>
internal sealed record RefreshedFamily(
    Guid SessionId,
    Guid UserId,
    string DisplayName,
    IReadOnlyList<string> Scopes,
    string RefreshToken,
    DateTimeOffset ExpiresAt
);
