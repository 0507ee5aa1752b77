using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Media.Progress;

/// <summary>What can be heard of media.</summary>
[SubscriptionType]
public static class MediaSubscriptions
{
    /// <summary>The progress of an asset's variants, for those who may see the asset.</summary>
    /// <param name="id">The asset.</param>
    [Subscribe(OmitsNull = true)]
    [Topic(MediaProgress.Topic)]
    public static async Task<MediaProgress?> OnMediaProgressAsync(
        LavamediaDbContext database,
        [EventMessage] MediaProgress message,
        [ID<MediaAsset>] Guid id,
        CancellationToken cancellationToken
    ) => await database.Set<MediaAsset>().AnyAsync(asset => asset.Id == id, cancellationToken) ? message : null;
}
