using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>Sends the newest version back, saying what to change.</summary>
public sealed class RequestChanges(MoveContentItem move)
{
    /// <summary>Does the act.</summary>
    /// <returns>The item, or why it was refused.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        string? note,
        CancellationToken cancellationToken
    ) => move.ExecuteAsync(id, expectedVersion, ContentAct.RequestChanges, note, cancellationToken, needsNote: true);
}
