using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Items;

/// <summary>Whose an item is.</summary>
internal static class ContentOwnership
{
    /// <summary>Whether the viewer started the item or is the author that it shows.</summary>
    public static bool IsOwn(ContentItem item, IViewer viewer) =>
        viewer.UserId is { } userId && (item.CreatedById == userId || item.AuthorId == userId);
}
