namespace Lavamedia.Content.Redirects.Managed;

/// <summary>What a new redirect says.</summary>
/// <param name="Kind">What readers are told.</param>
/// <param name="IsEnabled">Whether it is in force.</param>
/// <param name="Position">Its place among the patterns, from 1; the first one that matches counts.</param>
public sealed record CreateManagedRedirectInput(
    RedirectKind Kind = RedirectKind.Permanent,
    bool IsEnabled = true,
    int Position = ManagedRedirect.DefaultPosition
)
{
    /// <summary>
    /// A path such as `/old/page`, or a pattern: a star stands for what of a segment is not said, and at the end for everything that follows,
    /// such as `/old/*` for all that lies below `/old`.
    /// </summary>
    public required string Source { get; init; }

    /// <summary>
    /// A path of the portal or an address elsewhere; it has no star, or as many as the source, which are filled in their order. Not for what is
    /// gone.
    /// </summary>
    public string? Target { get; init; }

    /// <summary>Why it is there.</summary>
    public string? Note { get; init; }
}
