using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>Takes an item away from readers.</summary>
public sealed class UnpublishContentItem(WithdrawContentItem withdraw)
{
    /// <summary>Does the act.</summary>
    /// <returns>The item, or a ContentItemNotFoundError, ForbiddenError, VersionConflictError or InvalidTransitionError.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    ) => withdraw.ExecuteAsync(id, expectedVersion, ContentAct.Unpublish, note: null, cancellationToken);
}
