using Lavamedia.Content.Events;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>Puts an item away: readers do not see it and nobody changes it.</summary>
public sealed class ArchiveContentItem(WithdrawContentItem withdraw)
{
    /// <summary>Archives the item.</summary>
    /// <returns>The item, or a ContentItemNotFoundError, ForbiddenError, VersionConflictError or InvalidTransitionError.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    ) =>
        withdraw.ExecuteAsync(
            id,
            expectedVersion,
            ContentAct.Archive,
            (item, affected) => new ContentItemArchived(item.Id, item.Locale, item.Slug, item.Version, affected),
            cancellationToken
        );
}
