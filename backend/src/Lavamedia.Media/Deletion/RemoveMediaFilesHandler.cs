using Lavamedia.Media.Assets;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Media.Deletion;

/// <summary>Removes the files of a deleted asset. What another asset shows as well stays; done twice, nothing more happens.</summary>
public sealed class RemoveMediaFilesHandler(LavamediaDbContext database, IBlobStore blobs)
    : IJobHandler<RemoveMediaFiles>
{
    /// <inheritdoc />
    public async Task RunAsync(RemoveMediaFiles job, JobExecution execution, CancellationToken cancellationToken)
    {
        await blobs.DeleteFolderAsync(BlobKeys.Variants(job.MediaId), cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await LockMediaFile.TakeAsync(database, job.Checksum, cancellationToken);
        var isShared = await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters()
            .AnyAsync(asset => asset.Checksum == job.Checksum && asset.StorageKey == job.StorageKey, cancellationToken);
        if (!isShared)
        {
            await blobs.DeleteAsync(job.StorageKey, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
