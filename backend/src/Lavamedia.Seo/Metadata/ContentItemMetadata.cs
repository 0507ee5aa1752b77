using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Metadata;

/// <summary>Adds metadata to items.</summary>
[ExtendObjectType<ContentItem>]
public static class ContentItemMetadata
{
    /// <summary>What search engines are told; null when it is what the item itself says.</summary>
    public static Task<PageMetadata?> GetSeoAsync(
        [Parent(nameof(ContentItem.Id))] ContentItem item,
        MetadataOfItems metadata,
        CancellationToken cancellationToken
    ) => metadata.LoadAsync(item.Id, cancellationToken);
}
