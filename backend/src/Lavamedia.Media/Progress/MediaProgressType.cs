using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;

namespace Lavamedia.Media.Progress;

/// <summary>What the schema shows of progress.</summary>
[ObjectType<MediaProgress>]
public static class MediaProgressType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<MediaProgress> type)
    {
        type.Field(progress => progress.VariantsMade).Description("How many variants are stored.");
        type.Field(progress => progress.VariantsPlanned)
            .Description("How many variants there will be; 0 while that is not known.");
    }

    /// <summary>The asset as it is now; its `status` tells the end.</summary>
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<MediaAsset> GetMedia([Parent] MediaProgress progress, LavamediaDbContext database) =>
        database.Set<MediaAsset>().Where(asset => asset.Id == progress.MediaId);
}
