using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>Finds the newest version good to go.</summary>
public sealed class ApproveContentItem(MoveContentItem move)
{
    /// <summary>Does the act.</summary>
    /// <returns>The item, or why it was refused.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        string? note,
        CancellationToken cancellationToken
    ) => move.ExecuteAsync(id, expectedVersion, ContentAct.Approve, note, cancellationToken);
}
