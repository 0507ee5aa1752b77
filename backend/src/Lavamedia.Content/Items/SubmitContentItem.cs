using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>Asks for the newest version to be read.</summary>
public sealed class SubmitContentItem(MoveContentItem move)
{
    /// <summary>Does the act.</summary>
    /// <returns>The item, or why it was refused.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        string? note,
        CancellationToken cancellationToken
    ) => move.ExecuteAsync(id, expectedVersion, ContentAct.Submit, note, cancellationToken);
}
