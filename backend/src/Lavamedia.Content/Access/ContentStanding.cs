using Lavamedia.Content.Items;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Access;

/// <summary>What of an item decides who may do what with it.</summary>
/// <param name="IsOwn">Whether the viewer started the item or signs it.</param>
/// <param name="CategoryIds">The categories that the item stands in, or would stand in after the act.</param>
internal readonly record struct ContentStanding(bool IsOwn, IReadOnlyCollection<Guid> CategoryIds)
{
    /// <summary>How an item stands to a viewer.</summary>
    public static ContentStanding Of(ContentItem item, IViewer viewer, IReadOnlyCollection<Guid> categoryIds) =>
        new(
            viewer.UserId is { } userId && (item.CreatedById == userId || item.AuthorIds.Contains(userId)),
            categoryIds
        );
}
