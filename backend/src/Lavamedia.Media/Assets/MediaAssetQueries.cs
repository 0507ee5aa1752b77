using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Media.Assets;

/// <summary>How media are found.</summary>
[QueryType]
public static class MediaAssetQueries
{
    private static readonly EntityQuery<MediaAsset, Guid> ById = new(
        (assets, id) => assets.Where(asset => asset.Id == id)
    );

    /// <summary>The media library. Readers see what published content uses.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<MediaAsset> GetMediaAssets() => EntityQuery.All<MediaAsset>();

    /// <summary>The same by numbers of pages, for those who cannot follow cursors.</summary>
    [UseOffsetPaging(MaximumPageSize = 100)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<MediaAsset> GetMediaAssetsPage() => GetMediaAssets();

    /// <summary>An asset, if the viewer may see it.</summary>
    /// <param name="id">The asset.</param>
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<MediaAsset> GetMediaAsset([ID<MediaAsset>] Guid id) => ById.With(id);
}
