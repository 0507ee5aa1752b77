using Lavamedia.Content.Events;
using Lavamedia.Content.Media;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>Shows the newest version to readers.</summary>
public sealed class PublishContentItem(
    LavamediaDbContext database,
    IOutbox outbox,
    ContentTransaction transaction,
    LockContentItem take,
    CheckPublishable check,
    FindFreeSlug slugs,
    MirrorContentVersion mirror,
    FindAffectedPages pages,
    UpdateMediaPublicity publicity
)
{
    /// <summary>Publishes the item.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows; the one that is published.</param>
    /// <param name="firstPublishedAt">The date that readers see, for what was published elsewhere before; now when absent.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    /// <returns>
    /// The item, or a ContentItemNotFoundError, ForbiddenError, VersionConflictError, InvalidTransitionError, SlugTakenError or
    /// ValidationErrors.
    /// </returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        DateTimeOffset? firstPublishedAt,
        CancellationToken cancellationToken
    )
    {
        var attempted = (Locale: string.Empty, Slug: string.Empty);
        return transaction.RunAsync(
            async now =>
            {
                var locked = await take.LockAsync(id, expectedVersion, ContentAct.Publish, cancellationToken);
                if (locked.IsRefused)
                {
                    return MutationResult<ContentItem>.Failure(locked.Error);
                }

                attempted = (locked.Item.Locale, locked.Latest.Slug);
                var errors = locked.Transition.NeedsCompleteContent
                    ? await check.CheckAsync(locked.Latest, cancellationToken)
                    : [];
                if (errors.Count > 0)
                {
                    return MutationResult<ContentItem>.Failure([.. errors]);
                }

                return
                    await slugs.RefuseForItemAsync(id, attempted.Locale, attempted.Slug, cancellationToken) is { } taken
                    ? MutationResult<ContentItem>.Failure(taken)
                    : await PublishAsync(locked.Item, locked.Latest, firstPublishedAt ?? now, now, cancellationToken);
            },
            () => slugs.RefuseForItemAsync(id, attempted.Locale, attempted.Slug, cancellationToken),
            cancellationToken
        );
    }

    private async Task<MutationResult<ContentItem>> PublishAsync(
        ContentItem item,
        ContentVersion version,
        DateTimeOffset firstPublishedAt,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var wasPublished = item.Status == ContentStatus.Published;
        var formerSlug = item.Slug;
        var formerCategories = await pages.CategoriesOfAsync(item.Id, cancellationToken);
        var formerMedia = await publicity.MediaOfAsync(item.Id, cancellationToken);

        version.WorkflowState = WorkflowState.Approved;
        item.Status = ContentStatus.Published;
        item.PublishedAt ??= firstPublishedAt;
        await mirror.MirrorAsync(item, version, now, cancellationToken);

        var media = await publicity.MediaOfAsync(item.Id, cancellationToken);
        await publicity.UpdateAsync(formerMedia.Concat(media), cancellationToken);
        await database
            .Set<User>()
            .IgnoreQueryFilters()
            .Where(user => Enumerable.Contains(item.AuthorIds, user.Id) && !user.HasPublicProfile)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.HasPublicProfile, true), cancellationToken);

        var affected = await pages.FindAsync(item, formerSlug, formerCategories, cancellationToken);
        outbox.Add(
            wasPublished
                ? new ContentItemUpdated(item.Id, item.Locale, item.Slug, item.Version, affected)
                : new ContentItemPublished(item.Id, item.Locale, item.Slug, item.Version, affected)
        );
        await database.SaveChangesAsync(cancellationToken);
        return item;
    }
}
