using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Modelling.Typed;

/// <summary>Which of many assets the viewer may see.</summary>
[DataLoader]
public sealed class VisibleAssets(BatchScheduler scheduler, LavamediaDbContext database)
    : BatchDataLoader<Guid, MediaAsset>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<Guid, MediaAsset>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    ) =>
        await database
            .Set<MediaAsset>()
            .AsNoTracking()
            .Where(asset => keys.Contains(asset.Id))
            .ToDictionaryAsync(asset => asset.Id, cancellationToken);
}
