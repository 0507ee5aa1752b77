using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Media.Deletion;

/// <summary>What the schema shows of a deleted asset.</summary>
[ObjectType<DeletedMediaAsset>]
public static class DeletedMediaAssetType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<DeletedMediaAsset> type)
    {
        type.Description("An asset that is in the library no more.");
        type.Field(asset => asset.Id).ID<MediaAsset>().Description("The id that it had.");
        type.Field(asset => asset.Filename).Description("The name that its file had.");
    }
}
