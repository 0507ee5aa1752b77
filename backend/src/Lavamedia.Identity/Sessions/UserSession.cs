namespace Lavamedia.Identity.Sessions;

/// <summary>A place where somebody is signed in.</summary>
/// <param name="Id">The key, to end it by.</param>
/// <param name="CreatedAt">When it began.</param>
/// <param name="LastSeenAt">When it was last renewed: about as precise as an access token lives.</param>
/// <param name="ExpiresAt">When it ends whatever happens.</param>
/// <param name="Address">The network address that signed in.</param>
/// <param name="UserAgent">What the browser or program called itself.</param>
/// <param name="Methods">How the person proved who it is: `pwd`, `otp`, `hwk` (a passkey), `mfa`.</param>
/// <param name="IsCurrent">Whether this request acts in it.</param>
public sealed record UserSession(
    Guid Id,
    DateTimeOffset CreatedAt,
    DateTimeOffset LastSeenAt,
    DateTimeOffset ExpiresAt,
    string? Address,
    string? UserAgent,
    IReadOnlyList<string> Methods,
    bool IsCurrent
);
