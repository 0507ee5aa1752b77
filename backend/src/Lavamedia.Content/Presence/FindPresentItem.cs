using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Presence;

/// <summary>Finds the item at which somebody is, if he may be there.</summary>
public sealed class FindPresentItem(LavamediaDbContext database, IViewer viewer)
{
    /// <summary>The item, or a ContentItemNotFoundError; a ForbiddenError for whoever sees its drafts and may not change it.</summary>
    public async Task<(ContentItem? Item, IGraphQLError? Error)> FindAsync(Guid id, CancellationToken cancellationToken)
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
        return
            ContentPolicy.Decide(ContentAct.Update, viewer, standing)
                is { IsAllowed: false, Permission: { } permission }
            ? (null, new ForbiddenError(permission))
            : (item, null);
    }
}
