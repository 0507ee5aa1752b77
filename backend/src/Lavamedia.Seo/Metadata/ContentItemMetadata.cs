using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Metadata;

/// <summary>Adds metadata to items.</summary>
[ExtendObjectType<ContentItem>]
public static class ContentItemMetadata
{
    /// <summary>What search engines and social networks are told about the item.</summary>
    [Cost(1)] // One statement for all items.
    public static async Task<PageMetadata> GetSeoAsync(
        [Parent(nameof(ContentItem.Id))] ContentItem item,
        MetadataOfItems metadata,
        CancellationToken cancellationToken
    ) => await metadata.LoadAsync(item.Id, cancellationToken) ?? new PageMetadata { ContentId = item.Id };
}
