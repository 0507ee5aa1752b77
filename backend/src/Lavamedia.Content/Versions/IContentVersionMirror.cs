using Lavamedia.Content.Items;

namespace Lavamedia.Content.Versions;

/// <summary>
/// Lets another module keep rows of its own in step with what an item shows, in the same transaction: Seo keeps
/// <c>seo_metadata</c>. Registered as a scoped service.
/// </summary>
public interface IContentVersionMirror
{
    /// <summary>Makes the module's rows of the item say what the version says. The caller saves and commits.</summary>
    Task MirrorAsync(ContentItem item, ContentVersion version, CancellationToken cancellationToken);
}
