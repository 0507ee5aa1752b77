using Lavamedia.Content.Body;
using Lavamedia.Content.Versions;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Previews;

/// <summary>Finds what a version shows beside its texts.</summary>
public sealed class FindPreviewedMedia(LavamediaDbContext database)
{
    /// <summary>The pictures and films in the text of a version, as far as the viewer may see both.</summary>
    public async Task<IReadOnlyList<MediaAsset>> OfVersionAsync(Guid versionId, CancellationToken cancellationToken)
    {
        var version = await database
            .Set<ContentVersion>()
            .SingleOrDefaultAsync(found => found.Id == versionId, cancellationToken);
        var keys = BodyMedia.Find(version?.Body).Select(asset => asset.MediaId).Distinct().ToList();
        return await database.Set<MediaAsset>().Where(asset => keys.Contains(asset.Id)).ToListAsync(cancellationToken);
    }
}
