using Lavamedia.Content.Items;
using Lavamedia.Content.Series;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Media;

/// <summary>Keeps <c>media_assets.is_public</c>: an asset is public while a published item shows it, or a series of one (Z-3).</summary>
public sealed class UpdateMediaPublicity(LavamediaDbContext database)
{
    /// <summary>The assets that items use in any of their versions or show, and those of their series.</summary>
    public async Task<IReadOnlyList<Guid>> MediaOfAsync(Guid[] contentIds, CancellationToken cancellationToken) =>
        await database
            .Set<ContentMedia>()
            .Where(use => contentIds.Contains(use.ContentId))
            .Select(use => use.MediaId)
            .Concat(
                database
                    .Set<SeriesPart>()
                    .IgnoreQueryFilters()
                    .Where(part => contentIds.Contains(part.ContentId) && part.Series.PictureId != null)
                    .Select(part => part.Series.PictureId!.Value)
            )
            .Distinct()
            .ToListAsync(cancellationToken);

    /// <summary>Decides anew for assets whose use changed in this transaction.</summary>
    public async Task UpdateAsync(IEnumerable<Guid> mediaIds, CancellationToken cancellationToken)
    {
        var ids = mediaIds.Distinct().Order().ToArray();

        // Two transactions may change the use of one asset. The second must count after the first has committed, so it waits
        // here: a statement sees what was committed before it began, not what was committed while it waited.
        await database.Database.ExecuteSqlAsync(
            $"SELECT 1 FROM media_assets WHERE id = ANY ({ids}) ORDER BY id FOR UPDATE",
            cancellationToken
        );
        await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters()
            .Where(asset => ids.Contains(asset.Id))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(
                        asset => asset.IsPublic,
                        asset =>
                            database
                                .Set<ContentMedia>()
                                .Any(use => use.MediaId == asset.Id && use.ShownBy!.Status == ContentStatus.Published)
                            || database
                                .Set<SeriesPart>()
                                .Any(part =>
                                    part.Series.PictureId == asset.Id && part.Content.Status == ContentStatus.Published
                                )
                    ),
                cancellationToken
            );
    }
}
