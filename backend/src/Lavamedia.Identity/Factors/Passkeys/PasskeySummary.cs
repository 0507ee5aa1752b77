namespace Lavamedia.Identity.Factors.Passkeys;

/// <summary>A passkey as its owner sees it.</summary>
/// <param name="Id">The key, to rename or remove it by.</param>
/// <param name="Name">What the person calls it.</param>
/// <param name="CreatedAt">When it was added.</param>
/// <param name="LastUsedAt">When it last signed in.</param>
/// <param name="IsBackedUp">Whether it is kept in a key chain, so that a lost device loses nothing.</param>
public sealed record PasskeySummary(
    Guid Id,
    string Name,
    DateTimeOffset CreatedAt,
    DateTimeOffset? LastUsedAt,
    bool IsBackedUp
);
