using Lavamedia.Content.Events;
using Lavamedia.Content.Media;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>What unpublishing and archiving have in common: the item leaves the readers' sight as it is.</summary>
public sealed class WithdrawContentItem(
    LavamediaDbContext database,
    IOutbox outbox,
    ContentTransaction transaction,
    LockContentItem take,
    FindAffectedPages pages,
    UpdateMediaPublicity publicity
)
{
    /// <summary>Does the act and says what happened.</summary>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        ContentAct act,
        Func<ContentItem, AffectedPages, IContentItemEvent> describe,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                var locked = await take.LockAsync(id, expectedVersion, act, cancellationToken);
                if (locked.IsRefused)
                {
                    return MutationResult<ContentItem>.Failure(locked.Error);
                }

                var item = locked.Item;
                item.Status = locked.Transition.To;
                item.UpdatedAt = now;
                var categories = await pages.CategoriesOfAsync(item.Id, cancellationToken);
                var affected = await pages.FindAsync(item, item.Slug, categories, cancellationToken);
                outbox.Add(describe(item, affected));
                await database.SaveChangesAsync(cancellationToken);
                await publicity.UpdateAsync(
                    await publicity.MediaOfAsync(item.Id, cancellationToken),
                    cancellationToken
                );
                return item;
            },
            onSlugTaken: () => throw new DbUpdateException("Withdrawing an item changes no slug."),
            cancellationToken
        );
}
