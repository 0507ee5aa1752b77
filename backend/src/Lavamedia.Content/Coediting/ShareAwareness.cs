using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Coediting;

/// <summary>Tells the others where an editor's caret is. It is not kept, and told no more often than eyes can follow.</summary>
public sealed class ShareAwareness(FindCoeditedItem find, ITopicEventSender topics, AwarenessRate rate)
{
    /// <summary>Tells it.</summary>
    /// <returns>The item, or a ContentItemNotFoundError, ForbiddenError, InvalidTransitionError or ValidationError.</returns>
    public async Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        Guid documentId,
        string client,
        byte[] awareness,
        CancellationToken cancellationToken
    )
    {
        if (
            (
                CoeditingLimits.Refuse(client, awareness)
                ?? CoeditingLimits.Refuse(awareness, CoeditingLimits.AwarenessBytes, "awareness")
            ) is
            { } refusal
        )
        {
            return MutationResult<ContentItem>.Failure(refusal);
        }

        var (item, error) = await find.FindAsync(id, cancellationToken);
        if (item is null)
        {
            return MutationResult<ContentItem>.Failure(error!);
        }

        if (rate.Allows(id, client))
        {
            await topics.SendAsync(
                CoeditingNews.TopicOf(id),
                new CoeditingNews(id, documentId, client, Sequence: null, Update: null, awareness),
                cancellationToken
            );
        }

        return item;
    }
}
