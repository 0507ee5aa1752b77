using Lavamedia.Content.Access;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
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
    /// item, may the viewer do the act, does the viewer know the newest version, is the act possible where the item stands.
    /// </summary>
    public async Task<LockedContentItem> LockAsync(
        Guid id,
        int expectedVersion,
        ContentAct act,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var (item, latest, error) = await TakeAsync(id, act, now, cancellationToken);
        if (item is null || latest is null)
        {
            return LockedContentItem.Refused(error ?? new ContentItemNotFoundError());
        }

        return item.LatestVersionNumber == expectedVersion
            ? Find(item, latest, act)
            : LockedContentItem.Refused(new VersionConflictError(expectedVersion, item.LatestVersionNumber, latest));
    }

    /// <summary>The item for an act that does not depend on its newest version, or the reason why the viewer may not do it.</summary>
    public async Task<(ContentItem? Item, ContentVersion? Latest, IGraphQLError? Error)> TakeAsync(
        Guid id,
        ContentAct act,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var item = await Locked(id).AsTracking().SingleOrDefaultAsync(cancellationToken);
        if (item is null)
        {
            return (null, null, new ContentItemNotFoundError());
        }

        var latest = await LatestAsync(item, now, cancellationToken);
        // Both where the item stands and where its newest version would put it (Z-7).
        var standing = ContentStanding.Of(item, viewer, await CategoriesOfAsync(item, latest, cancellationToken));
        return ContentPolicy.Decide(act, viewer, standing) is { IsAllowed: false, Permission: { } permission }
            ? (null, null, new ForbiddenError(permission))
            : (item, latest, null);
    }

    /// <summary>The item for an act that was decided on before and whose time has come: no right is asked for again.</summary>
    public async Task<(ContentItem Item, ContentVersion Latest)> TakeForClockAsync(
        Guid id,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var item = await Locked(id).IgnoreQueryFilters().AsTracking().SingleAsync(cancellationToken);
        return (item, await LatestAsync(item, now, cancellationToken));
    }

    /// <summary>
    /// Many items for acts that were decided on before: the newest version of each by its item, in the order of their keys, in which
    /// everybody takes them who takes many. No right is asked for.
    /// </summary>
    public async Task<IReadOnlyList<(ContentItem Item, ContentVersion Latest)>> TakeManyForClockAsync(
        Guid[] ids,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var items = await database
            .Set<ContentItem>()
            .FromSql($"SELECT * FROM content_items WHERE id = ANY ({ids}) ORDER BY id FOR UPDATE")
            .IgnoreQueryFilters()
            .AsTracking()
            .ToListAsync(cancellationToken);
        return await LatestAsync(items, now, cancellationToken);
    }

    /// <summary>Many items as they stand, with their newest versions, to say what acts with them would meet: nothing is locked or stored.</summary>
    public async Task<IReadOnlyList<(ContentItem Item, ContentVersion Latest)>> ReadManyAsync(
        Guid[] ids,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var items = await database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .AsTracking()
            .Where(item => ids.Contains(item.Id))
            .ToListAsync(cancellationToken);
        return (await WithLatestAsync(items, now, cancellationToken)).Taken;
    }

    private static LockedContentItem Find(ContentItem item, ContentVersion latest, ContentAct act)
    {
        var position = ContentPosition.Of(item);
        return ContentWorkflow.Find(act, position) is { } transition
            ? new LockedContentItem(item, latest, transition, null)
            : LockedContentItem.Refused(new InvalidTransitionError(position.InOneWord, act));
    }

    private IQueryable<ContentItem> Locked(Guid id) =>
        database.Set<ContentItem>().FromSql($"SELECT * FROM content_items WHERE id = {id} FOR UPDATE");

    private async Task<ContentVersion> LatestAsync(
        ContentItem item,
        DateTimeOffset now,
        CancellationToken cancellationToken
    ) => (await LatestAsync([item], now, cancellationToken))[0].Latest;

    private async Task<IReadOnlyList<(ContentItem Item, ContentVersion Latest)>> LatestAsync(
        IReadOnlyList<ContentItem> items,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var (taken, hasLapsed) = await WithLatestAsync(items, now, cancellationToken);
        if (hasLapsed)
        {
            await database.SaveChangesAsync(cancellationToken);
        }

        return taken;
    }

    private async Task<(
        IReadOnlyList<(ContentItem Item, ContentVersion Latest)> Taken,
        bool HasLapsed
    )> WithLatestAsync(IReadOnlyList<ContentItem> items, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Guid?[] ids = [.. items.Select(item => item.LatestVersionId)];
        var versions = await database
            .Set<ContentVersion>()
            .IgnoreQueryFilters()
            .AsTracking()
            .Include(version => version.Hero)
            .Where(version => ids.Contains(version.Id))
            .ToDictionaryAsync(version => version.Id, cancellationToken);
        List<(ContentItem Item, ContentVersion Latest)> taken =
        [
            .. items.Select(item => (item, versions[item.LatestVersionId!.Value])),
        ];
        // An embargo ends by itself, whether or not somebody has noted it yet.
        var lapsed = taken.FindAll(one => one.Item.EmbargoedUntil <= now);
        foreach (var (item, latest) in lapsed)
        {
            item.EmbargoedUntil = null;
            if (latest.WorkflowState == WorkflowState.Embargoed)
            {
                item.Move(latest, WorkflowState.Approved);
            }
        }

        return (taken, lapsed.Count > 0);
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
