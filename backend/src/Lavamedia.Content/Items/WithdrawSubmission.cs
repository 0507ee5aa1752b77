using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>Takes a submission back, so that it can be written on in peace.</summary>
public sealed class WithdrawSubmission(MoveContentItem move)
{
    /// <summary>Does the act.</summary>
    /// <returns>The item, or why it was refused.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    ) => move.ExecuteAsync(id, expectedVersion, ContentAct.WithdrawSubmission, note: null, cancellationToken);
}
