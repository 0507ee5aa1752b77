using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Presence;

/// <summary>Adds to items who has them open.</summary>
[ExtendObjectType<ContentItem>]
public static class ContentItemPresence
{
    /// <summary>The tabs that have the item open to change it, who came first first; empty for those who may not see its drafts.</summary>
    [ListSize(5)]
    [Cost(1)] // One statement for all items.
    public static async Task<IReadOnlyList<ContentPresence>> GetEditorsAsync(
        [Parent(nameof(ContentItem.Id))] ContentItem item,
        PresencesOfItems presences,
        CancellationToken cancellationToken
    ) => await presences.LoadAsync(item.Id, cancellationToken);
}
