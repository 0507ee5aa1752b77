using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Access;
using Lavamedia.Media.Delivery;
using Lavamedia.Platform.Access;

namespace Lavamedia.Media.Assets;

/// <summary>What the schema shows of an asset.</summary>
[ObjectType<MediaAsset>]
public static class MediaAssetType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<MediaAsset> type)
    {
        type.ImplementsNode();
        type.Field(asset => asset.Type).Filterable().Groupable();
        type.Field(asset => asset.Status).Filterable().Groupable();
        type.Field(asset => asset.Filename).Filterable().Sortable();
        type.Field(asset => asset.MimeType).Groupable();
        type.Field(asset => asset.Checksum);
        type.Field(asset => asset.ByteSize).Filterable().Sortable().Aggregatable();
        type.Field(asset => asset.Width);
        type.Field(asset => asset.Height);
        type.Field(asset => asset.Duration);
        type.Field(asset => asset.AlternativeText).Filterable();
        type.Field(asset => asset.Caption).Filterable();
        type.Field(asset => asset.Credit).Filterable();
        type.Field(asset => asset.DominantColor);
        type.Field(asset => asset.FocalPointX);
        type.Field(asset => asset.FocalPointY);
        type.Field(asset => asset.Variants).DefaultOrder("Format, Width, Id").AssumedSize(17);
        type.Field(asset => asset.UploadedBy);
        type.Field(asset => asset.CreatedAt).Filterable().Sortable().Aggregatable().Groupable();
    }

    /// <summary>The address of the original bytes.</summary>
    public static string GetUrl(
        [Parent(nameof(MediaAsset.Id), nameof(MediaAsset.MimeType))] MediaAsset asset,
        MediaAddresses addresses
    ) => addresses.OfOriginal(asset.Id, asset.MimeType);

    /// <summary>What the viewer may do with the asset.</summary>
    public static IReadOnlyList<MediaAct> GetViewerCan(
        [Parent(nameof(MediaAsset.UploadedById))] MediaAsset asset,
        IViewer viewer
    ) => [.. Enum.GetValues<MediaAct>().Where(act => MediaPolicy.Decide(act, viewer, asset.UploadedById).IsAllowed)];
}
