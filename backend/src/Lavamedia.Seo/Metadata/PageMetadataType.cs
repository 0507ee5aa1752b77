using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Metadata;

/// <summary>What the schema shows of metadata.</summary>
[ObjectType<PageMetadata>]
public static class PageMetadataType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<PageMetadata> type)
    {
        type.Name("SeoMetadata");
        type.Field(metadata => metadata.MetaTitle);
        type.Field(metadata => metadata.MetaDescription);
        type.Field(metadata => metadata.CanonicalUrl);
        type.Field(metadata => metadata.OpenGraph);
        type.Field(metadata => metadata.SchemaMarkup);
    }
}
