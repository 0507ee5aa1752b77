using Lavamedia.Content.Items;
using Lavamedia.Content.Presence;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Coediting;

/// <summary>Finds the item whose body somebody writes in, if he may, and if it may be changed where it stands.</summary>
public sealed class FindCoeditedItem(FindPresentItem find)
{
    /// <summary>The item, or a ContentItemNotFoundError, ForbiddenError or InvalidTransitionError.</summary>
    public async Task<(ContentItem? Item, IGraphQLError? Error)> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var (item, error) = await find.FindAsync(id, cancellationToken);
        if (item is null)
        {
            return (null, error);
        }

        var position = ContentPosition.Of(item);
        return ContentWorkflow.Find(ContentAct.Update, position) is null
            ? (null, new InvalidTransitionError(position.InOneWord, ContentAct.Update))
            : (item, null);
    }
}
