using Lavamedia.Content.Access;
using Lavamedia.Content.Modelling.Typed;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Access;
using Lavamedia.Seo.Head;

namespace Lavamedia.Seo.Metadata;

/// <summary>What the schema shows of metadata.</summary>
[ObjectType<PageMetadata>]
public static class PageMetadataType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<PageMetadata> type)
    {
        type.Name("SeoMetadata");
        type.Description(
            "What search engines and social networks are told: what the newsroom wrote in the place of the item's own texts, and the head that comes of both."
        );
        type.Field(metadata => metadata.MetaTitle);
        type.Field(metadata => metadata.MetaDescription);
        type.Field(metadata => metadata.CanonicalUrl);
        type.Field(metadata => metadata.SocialTitle);
        type.Field(metadata => metadata.SocialDescription);
        type.Field(metadata => metadata.IsHidden);
        type.Field(metadata => metadata.OpenGraph);
        type.Field(metadata => metadata.SchemaMarkup);
    }

    /// <summary>The picture when the item is shared; the one at the top when it is null.</summary>
    [Cost(1)] // One statement for all of them.
    public static async Task<MediaAsset?> GetSocialImageAsync(
        [Parent(nameof(PageMetadata.SocialMediaId))] PageMetadata metadata,
        VisibleAssets assets,
        CancellationToken cancellationToken
    ) => metadata.SocialMediaId is { } id ? await assets.LoadAsync(id, cancellationToken) : null;

    /// <summary>The words by which the item is to be found; null for those who see no drafts.</summary>
    public static string? GetKeyPhrase(
        [Parent(nameof(PageMetadata.KeyPhrase))] PageMetadata metadata,
        IViewer viewer
    ) =>
        viewer.Can(ContentPermissions.ReadDrafts) || viewer.AreasOf(ContentPermissions.ReadDrafts).Count > 0
            ? metadata.KeyPhrase
            : null;

    /// <summary>
    /// Everything that stands in the head of the item's page on the portal, made of the item and of what the newsroom wrote; null for
    /// a version, which has no page.
    /// </summary>
    [Cost(10)] // A handful of statements, however many items there are.
    public static async Task<PageHead?> GetHeadAsync(
        [Parent(nameof(PageMetadata.ContentId))] PageMetadata metadata,
        HeadsOfItems heads,
        CancellationToken cancellationToken
    ) => metadata.ContentId is { } id ? await heads.LoadAsync(id, cancellationToken) : null;
}
