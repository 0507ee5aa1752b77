namespace Lavamedia.Content.Redirects.Managed;

/// <summary>What somebody says of a redirect, whole, as he wrote it.</summary>
/// <param name="Source">A path or pattern.</param>
/// <param name="Target">A path or an address; of no interest for what is gone.</param>
/// <param name="Kind">What readers are told.</param>
/// <param name="IsEnabled">Whether it is in force.</param>
/// <param name="Position">Its place in the order.</param>
/// <param name="Note">Why it is there.</param>
public sealed record ManagedRedirectDraft(
    string Source,
    string? Target,
    RedirectKind Kind,
    bool IsEnabled,
    int Position,
    string? Note
);
