using Lavamedia.Media.Assets;
using Lavamedia.Media.Events;
using Lavamedia.Media.Progress;
using Lavamedia.Media.Worker;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Media.Variants;

/// <summary>Makes the variants of an asset. Each is stored and visible as soon as it is made.</summary>
public sealed class GenerateVariantsHandler(
    LavamediaDbContext database,
    IBlobStore blobs,
    IOutbox outbox,
    WorkerProcess worker,
    AnnounceMediaProgress progress
) : IJobHandler<GenerateVariants>
{
    /// <inheritdoc />
    public async Task RunAsync(GenerateVariants job, JobExecution execution, CancellationToken cancellationToken)
    {
        var asset = await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters()
            .AsTracking()
            .SingleOrDefaultAsync(other => other.Id == job.MediaId, cancellationToken);
        if (asset is null)
        {
            // It was deleted while an attempt before this one made some of them.
            await blobs.DeleteFolderAsync(BlobKeys.Variants(job.MediaId), cancellationToken);
            return;
        }

        try
        {
            await MakeAsync(asset, execution, cancellationToken);
        }
        catch (DbUpdateException)
        {
            database.ChangeTracker.Clear();
            var isThere = await database
                .Set<MediaAsset>()
                .IgnoreQueryFilters()
                .AnyAsync(other => other.Id == job.MediaId, cancellationToken);
            if (isThere)
            {
                throw;
            }

            // Deleted meanwhile: what was stored since goes as well.
            await blobs.DeleteFolderAsync(BlobKeys.Variants(job.MediaId), cancellationToken);
        }
        catch (WorkerFailedException exception) when (execution.IsLastAttempt)
        {
            await FailAsync(asset, exception.Message, cancellationToken);
            throw;
        }
    }

    private async Task MakeAsync(MediaAsset asset, JobExecution execution, CancellationToken cancellationToken)
    {
        await using var original =
            await blobs.OpenAsync(asset.StorageKey, cancellationToken)
            ?? throw new WorkerFailedException("The original is missing from the store.");
        var made = 0;
        var count = 0;
        await foreach (var step in worker.RunAsync(original, cancellationToken))
        {
            switch (step.Message)
            {
                case PictureOpened opened:
                    count = opened.VariantCount;
                    (asset.Width, asset.Height, asset.DominantColor) = (
                        opened.Width,
                        opened.Height,
                        opened.DominantColor
                    );
                    await database.SaveChangesAsync(cancellationToken);
                    break;
                case VariantMade variant:
                    await StoreAsync(asset, variant, step.Content, cancellationToken);
                    await execution.ReportProgressAsync(++made, count, cancellationToken);
                    await progress.StepAsync(new MediaProgress(asset.Id, made, count), cancellationToken);
                    break;
                case PictureRefused refused:
                    await FailAsync(asset, refused.Reason, cancellationToken);
                    return;
            }
        }

        asset.Status = MediaStatus.Ready;
        asset.FailureReason = null;
        outbox.Add(new MediaAssetChanged(asset.Id));
        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task StoreAsync(
        MediaAsset asset,
        VariantMade made,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellationToken
    )
    {
        var key = BlobKeys.Variant(asset.Id, made.Width, made.Format);
        await using (var draft = blobs.Begin())
        {
            await draft.Content.WriteAsync(content, cancellationToken);
            await draft.CommitAsync(key, cancellationToken);
        }

        var row = await database
            .Set<MediaVariant>()
            .AsTracking()
            .SingleOrDefaultAsync(
                variant => variant.MediaId == asset.Id && variant.Format == made.Format && variant.Width == made.Width,
                cancellationToken
            );
        if (row is null)
        {
            row = new MediaVariant
            {
                MediaId = asset.Id,
                Format = made.Format,
                Width = made.Width,
                StorageKey = key,
            };
            database.Add(row);
        }

        (row.StorageKey, row.Height, row.ByteSize) = (key, made.Height, made.ByteSize);
        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task FailAsync(MediaAsset asset, string reason, CancellationToken cancellationToken)
    {
        asset.Status = MediaStatus.Failed;
        asset.FailureReason = reason;
        outbox.Add(new MediaAssetChanged(asset.Id));
        await database.SaveChangesAsync(cancellationToken);
    }
}
