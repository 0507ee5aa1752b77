namespace Lavamedia.Content.Redirects;

/// <summary>Where what stood at an address is found now.</summary>
/// <param name="Path">The present path on the portal, or an address elsewhere that an editor wrote down; null when it is gone.</param>
/// <param name="Kind">Whether it moved for good, for now, or is gone.</param>
/// <param name="ManagedRedirectId">The redirect of an editor that led here; null when it came about by itself.</param>
public sealed record Redirect(string? Path, RedirectKind Kind, Guid? ManagedRedirectId = null)
{
    /// <summary>Whether it has moved for good.</summary>
    public bool IsPermanent => Kind == RedirectKind.Permanent;

    /// <summary>What moved by itself when its address changed.</summary>
    public static Redirect Moved(string path) => new(path, RedirectKind.Permanent);
}
