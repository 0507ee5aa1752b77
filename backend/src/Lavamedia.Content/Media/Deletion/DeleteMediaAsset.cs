using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Access;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Deletion;
using Lavamedia.Media.Events;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Media.Deletion;

/// <summary>Removes an asset that nothing uses from the library for good; its files follow after the commit.</summary>
public sealed class DeleteMediaAsset(
    LavamediaDbContext database,
    IViewer viewer,
    ContentTransaction transaction,
    LockMediaUse use,
    FindMediaUses uses,
    IOutbox outbox,
    IJobQueue jobs
)
{
    /// <summary>Deletes the asset.</summary>
    /// <returns>What it was, or a MediaAssetNotFoundError, ForbiddenError or MediaInUseError.</returns>
    public Task<MutationResult<DeletedMediaAsset>> ExecuteAsync(Guid id, CancellationToken cancellationToken) =>
        transaction.RunAsync(
            async _ =>
            {
                await use.TakeAsync(cancellationToken);
                var asset = await database
                    .Set<MediaAsset>()
                    .FromSql($"SELECT * FROM media_assets WHERE id = {id} FOR UPDATE")
                    .AsTracking()
                    .SingleOrDefaultAsync(cancellationToken);
                if (asset is null)
                {
                    return MutationResult<DeletedMediaAsset>.Failure(new MediaAssetNotFoundError());
                }

                if (MediaPolicy.Decide(MediaAct.Delete, viewer, asset.UploadedById) is { IsAllowed: false } refusal)
                {
                    return MutationResult<DeletedMediaAsset>.Failure(
                        new ForbiddenError(refusal.Permission ?? MediaPermissions.Delete)
                    );
                }

                if (await uses.FindAsync(id, cancellationToken) is { } error)
                {
                    return MutationResult<DeletedMediaAsset>.Failure(error);
                }

                await ForgetFormerUsesAsync(id, cancellationToken);
                database.Remove(asset);
                jobs.Add(new RemoveMediaFiles(id, asset.StorageKey, asset.Checksum));
                outbox.Add(new MediaAssetChanged(id));
                await database.SaveChangesAsync(cancellationToken);
                return new DeletedMediaAsset(id, asset.Filename);
            },
            cancellationToken
        );

    /// <summary>Earlier versions and killed items keep their words; the rows that lead to the asset go with it.</summary>
    private async Task ForgetFormerUsesAsync(Guid mediaId, CancellationToken cancellationToken)
    {
        await database
            .Set<ContentVersion>()
            .IgnoreQueryFilters()
            .Where(version => version.Hero!.MediaId == mediaId)
            .ExecuteUpdateAsync(set => set.SetProperty(version => version.HeroId, (Guid?)null), cancellationToken);
        await database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .Where(item => item.Hero!.MediaId == mediaId)
            .ExecuteUpdateAsync(set => set.SetProperty(item => item.HeroId, (Guid?)null), cancellationToken);
        await database
            .Set<ContentMedia>()
            .IgnoreQueryFilters()
            .Where(former => former.MediaId == mediaId)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
