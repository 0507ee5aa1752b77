namespace Lavamedia.Content.Versions;

/// <summary>
/// Lets another module keep rows of its own in step with what items show, in the same transaction: Seo keeps
/// <c>seo_metadata</c>. Registered as a scoped service.
/// </summary>
public interface IContentVersionMirror
{
    /// <summary>
    /// Makes the module's rows of each item say what its version says. The caller saves and commits. A release shows hundreds at once: the
    /// number of statements must not depend on theirs.
    /// </summary>
    Task MirrorAsync(IReadOnlyList<ShownVersion> shown, CancellationToken cancellationToken);
}
