using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Metadata;

/// <summary>Adds metadata to items, read with the item itself.</summary>
[ExtendObjectType<ContentItem>]
public static class ContentItemMetadata
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentItem> type) =>
        type.Field(
                "seo",
                item => new PageMetadata
                {
                    ContentId = item.Id,
                    MetaTitle = Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content)!.MetaTitle,
                    MetaDescription = Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content)!.MetaDescription,
                    CanonicalUrl = Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content)!.CanonicalUrl,
                    SocialTitle = Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content)!.SocialTitle,
                    SocialDescription = Related
                        .By<ContentItem, SeoMetadata>(item, seo => seo.Content)!
                        .SocialDescription,
                    KeyPhrase = Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content)!.KeyPhrase,
                    IsHidden =
                        Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content) != null
                        && Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content)!.IsHidden,
                    SocialMediaId = item
                        .Media.Where(use => use.Role == MediaRole.Social)
                        .OrderBy(use => use.Position)
                        .Select(use => (Guid?)use.MediaId)
                        .FirstOrDefault(),
                    OpenGraph = Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content)!.OpenGraph,
                    SchemaMarkup = Related.By<ContentItem, SeoMetadata>(item, seo => seo.Content)!.SchemaMarkup,
                }
            )
            .Description("What search engines and social networks are told about the item.");
}
