using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Colleagues;

/// <summary>Adds to items whether the viewer may join in what the newsroom says about them.</summary>
[ExtendObjectType<ContentItem>]
public static class DiscussionRights
{
    /// <summary>Whether the viewer may comment on the item and propose changes to it.</summary>
    [Cost(1)] // Decided in memory, but for those whose rights are limited to categories: one statement for all items.
    public static async Task<bool> GetViewerCanCommentAsync(
        [Parent(nameof(ContentItem.Id), nameof(ContentItem.CreatedById), nameof(ContentItem.AuthorIds))]
            ContentItem item,
        IViewer viewer,
        CategoriesOfItems categories,
        CancellationToken cancellationToken
    ) => await DecideAsync(ContentPermissions.Comment, item, viewer, categories, cancellationToken);

    /// <summary>Whether the viewer may give people work on the item.</summary>
    [Cost(1)] // As above.
    public static async Task<bool> GetViewerCanAssignAsync(
        [Parent(nameof(ContentItem.Id), nameof(ContentItem.CreatedById), nameof(ContentItem.AuthorIds))]
            ContentItem item,
        IViewer viewer,
        CategoriesOfItems categories,
        CancellationToken cancellationToken
    ) => await DecideAsync(ContentPermissions.Assign, item, viewer, categories, cancellationToken);

    private static async Task<bool> DecideAsync(
        string permission,
        ContentItem item,
        IViewer viewer,
        CategoriesOfItems categories,
        CancellationToken cancellationToken
    )
    {
        var categoryIds = ContentPolicy.NeedsCategories(viewer)
            ? await categories.LoadAsync(item.Id, cancellationToken)
            : [];
        var standing = ContentStanding.Of(item, viewer, categoryIds);
        return ContentPolicy.DecideOnDiscussion(permission, viewer, standing).IsAllowed;
    }
}
