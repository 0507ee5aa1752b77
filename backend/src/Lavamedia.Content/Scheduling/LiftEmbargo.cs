using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Scheduling;

/// <summary>Ends an embargo before its time.</summary>
public sealed class LiftEmbargo(MoveContentItem move)
{
    /// <summary>Does the act.</summary>
    /// <returns>The item, or why it was refused.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    ) =>
        move.ExecuteAsync(
            id,
            expectedVersion,
            ContentAct.LiftEmbargo,
            note: null,
            cancellationToken,
            prepare: (locked, _) =>
            {
                locked.Item!.EmbargoedUntil = null;
                return Task.FromResult<IGraphQLError?>(null);
            }
        );
}
