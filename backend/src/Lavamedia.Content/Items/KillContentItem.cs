using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>Withdraws an item for good: readers do not see it, and its address says that it was withdrawn.</summary>
public sealed class KillContentItem(WithdrawContentItem withdraw)
{
    /// <summary>Does the act.</summary>
    /// <returns>The item, or a ContentItemNotFoundError, ForbiddenError, VersionConflictError or InvalidTransitionError.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        string? note,
        CancellationToken cancellationToken
    ) => withdraw.ExecuteAsync(id, expectedVersion, ContentAct.Kill, note, cancellationToken);
}
