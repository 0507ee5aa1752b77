using Lavamedia.Content.Items;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Metadata;

/// <summary>Adds metadata to items.</summary>
[ExtendObjectType<ContentItem>]
public static class ContentItemMetadata
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentItem> type) =>
        type.Field(
                "seo",
                item =>
                    Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content) == null
                        ? null
                        : new PageMetadata(
                            Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content)!.MetaTitle,
                            Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content)!.MetaDescription,
                            Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content)!.CanonicalUrl,
                            Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content)!.OpenGraph,
                            Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content)!.SchemaMarkup
                        )
            )
            .Nullable()
            .Description("What search engines are told; null when it is what the item itself says.");
}
