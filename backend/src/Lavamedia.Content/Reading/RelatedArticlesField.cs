using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Reading;

/// <summary>What to read after an item.</summary>
[ExtendObjectType<ContentItem>]
public static class RelatedArticlesField
{
    /// <summary>The published articles of its language that have most in common with it, the best first; never the item itself.</summary>
    /// <param name="first">How many at most, from 1 to 12.</param>
    /// <param name="excluding">Articles that are linked already.</param>
    [Cost(1)] // One statement for all items.
    [ListSize(AssumedSize = 4, SlicingArguments = ["first"])]
    public static async Task<IReadOnlyList<ContentItem>> GetRelatedArticlesAsync(
        [Parent(nameof(ContentItem.Id))] ContentItem item,
        RelatedArticles related,
        CancellationToken cancellationToken,
        int first = 4,
        [ID<ContentItem>] IReadOnlyList<Guid>? excluding = null
    )
    {
        var ids = await related.LoadAsync(item.Id, cancellationToken);
        return
        [
            .. ids.Where(id => excluding?.Contains(id) != true).Take(Math.Clamp(first, 1, 12)).Select(ItemsByKey.Of),
        ];
    }
}
