using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>Brings an archived item back to work. Readers do not see it until it is published.</summary>
public sealed class RestoreContentItem(MoveContentItem move)
{
    /// <summary>Does the act.</summary>
    /// <returns>The item, or why it was refused.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    ) => move.ExecuteAsync(id, expectedVersion, ContentAct.Restore, note: null, cancellationToken);
}
