using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Previews;

/// <summary>What the schema shows of a preview link.</summary>
[ObjectType<PreviewLink>]
public static class PreviewLinkType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<PreviewLink> type)
    {
        type.ImplementsNode();
        type.Field(link => link.ContentId).ID<ContentItem>().Filterable();
        type.Field(link => link.Type);
        type.Field(link => link.Locale).Type("Locale");
        type.Field(
                "path",
                link =>
                    (link.Locale == ContentLocales.Default ? "" : "/" + link.Locale)
                    + (link.Type == ContentType.Article ? "/articles/" : "/")
                    + link.Version.Slug
            )
            .Nullable(false)
            .Description("The path that the item will have on the portal once the version is published.");
        type.Field(link => link.Version);
        type.Field(link => link.CreatedAt).Sortable();
        type.Field(link => link.CreatedBy);
        type.Field(link => link.ExpiresAt).Filterable().Sortable();
        type.Field(link => link.RevokedAt).Filterable();
    }

    /// <summary>Where to see the version: whoever has this address needs no account.</summary>
    [Cost(1)]
    public static string GetUrl(
        [Parent(nameof(PreviewLink.Id), nameof(PreviewLink.Locale))] PreviewLink link,
        PreviewAddresses addresses
    ) => addresses.Of(link.Id, link.Locale);

    /// <summary>The pictures in the text of the version.</summary>
    [ListSize(10)]
    public static async Task<IReadOnlyList<MediaAsset>> GetMediaAsync(
        [Parent(nameof(PreviewLink.VersionId))] PreviewLink link,
        FindPreviewedMedia media,
        CancellationToken cancellationToken
    ) => await media.OfVersionAsync(link.VersionId, cancellationToken);
}
