using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;

namespace Lavamedia.Media.Assets;

/// <summary>How media are found.</summary>
[QueryType]
public static class MediaAssetQueries
{
    /// <summary>The media library. Readers see what published content uses.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<MediaAsset> GetMediaAssets(LavamediaDbContext database) => database.Set<MediaAsset>();

    /// <summary>An asset, if the viewer may see it.</summary>
    /// <param name="id">The asset.</param>
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<MediaAsset> GetMediaAsset(LavamediaDbContext database, [ID<MediaAsset>] Guid id) =>
        database.Set<MediaAsset>().Where(asset => asset.Id == id);
}
