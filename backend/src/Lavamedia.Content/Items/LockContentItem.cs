using Lavamedia.Content.Access;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>Takes an item for an act, so that others wait, and checks that the act may be done.</summary>
public sealed class LockContentItem(LavamediaDbContext database, IViewer viewer)
{
    /// <summary>
    /// The item with its newest version, or the reason why the act is refused. Asked in this order: may the viewer know of the
    /// item, may the viewer do the act, does the viewer know the newest version, is the act possible in the status.
    /// </summary>
    public async Task<LockedContentItem> LockAsync(
        Guid id,
        int expectedVersion,
        ContentAct act,
        CancellationToken cancellationToken
    )
    {
        var item = await database
            .Set<ContentItem>()
            .FromSql($"SELECT * FROM content_items WHERE id = {id} FOR UPDATE")
            .AsTracking()
            .SingleOrDefaultAsync(cancellationToken);
        if (item is null)
        {
            return LockedContentItem.Refused(new ContentItemNotFoundError());
        }

        var latest = await database
            .Set<ContentVersion>()
            .IgnoreQueryFilters()
            .AsTracking()
            .Include(version => version.Hero)
            .SingleAsync(version => version.Id == item.LatestVersionId, cancellationToken);
        // Both where the item stands and where its newest version would put it (Z-7).
        var standing = ContentStanding.Of(item, viewer, await CategoriesOfAsync(item, latest, cancellationToken));
        if (ContentPolicy.Decide(act, viewer, standing) is { IsAllowed: false, Permission: { } permission })
        {
            return LockedContentItem.Refused(new ForbiddenError(permission));
        }

        if (item.LatestVersionNumber != expectedVersion)
        {
            return LockedContentItem.Refused(
                new VersionConflictError(expectedVersion, item.LatestVersionNumber, latest)
            );
        }

        return ContentWorkflow.Find(act, item.Status) is { } transition
            ? new LockedContentItem(item, latest, transition, null)
            : LockedContentItem.Refused(new InvalidTransitionError(item.Status, act));
    }

    private async Task<IReadOnlyCollection<Guid>> CategoriesOfAsync(
        ContentItem item,
        ContentVersion latest,
        CancellationToken cancellationToken
    ) =>
        ContentPolicy.NeedsCategories(viewer)
            ?
            [
                .. await database
                    .Set<ContentCategoryLink>()
                    .Where(link => link.ContentId == item.Id)
                    .Select(link => link.CategoryId)
                    .ToListAsync(cancellationToken),
                .. latest.CategoryIds,
            ]
            : [];
}
