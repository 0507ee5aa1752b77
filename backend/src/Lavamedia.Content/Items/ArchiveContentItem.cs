using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>Puts an item away: readers do not see it and nobody changes it.</summary>
public sealed class ArchiveContentItem(WithdrawContentItem withdraw)
{
    /// <summary>Does the act.</summary>
    /// <returns>The item, or a ContentItemNotFoundError, ForbiddenError, VersionConflictError or InvalidTransitionError.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    ) => withdraw.ExecuteAsync(id, expectedVersion, ContentAct.Archive, note: null, cancellationToken);
}
