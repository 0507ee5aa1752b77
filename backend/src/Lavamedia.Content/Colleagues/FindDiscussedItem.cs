using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Colleagues;

/// <summary>Finds the item that the newsroom speaks about, if the viewer may join in.</summary>
public sealed class FindDiscussedItem(LavamediaDbContext database, IViewer viewer)
{
    /// <summary>The item; a ContentItemNotFoundError for who does not see it, a ForbiddenError for who lacks the right.</summary>
    /// <param name="id">The item.</param>
    /// <param name="permission">The right that is asked for; none where it is enough to see the item's drafts.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<(ContentItem? Item, IGraphQLError? Error)> FindAsync(
        Guid id,
        string? permission,
        CancellationToken cancellationToken
    )
    {
        database.Stage = Stage.Draft;
        var item = await database
            .Set<ContentItem>()
            .Include(found => found.Categories)
            .SingleOrDefaultAsync(found => found.Id == id, cancellationToken);
        if (item is null)
        {
            return (null, new ContentItemNotFoundError());
        }

        var standing = ContentStanding.Of(item, viewer, [.. item.Categories.Select(category => category.Id)]);
        var decision = permission is null
            ? ContentPolicy.DecideOnDrafts(viewer, standing)
            : ContentPolicy.DecideOnDiscussion(permission, viewer, standing);
        return decision.IsAllowed
            ? (item, null)
            : (null, new ForbiddenError(permission ?? ContentPermissions.ReadDrafts));
    }
}
