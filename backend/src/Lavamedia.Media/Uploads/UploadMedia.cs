using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Access;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Deletion;
using Lavamedia.Media.Variants;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Media.Uploads;

/// <summary>Adds a file to the library: streamed, hashed and stored before anybody can see its record .</summary>
public sealed class UploadMedia(
    LavamediaDbContext database,
    IViewer viewer,
    IBlobStore blobs,
    IJobQueue jobs,
    IOptions<MediaOptions> options
)
{
    /// <summary>Takes the file.</summary>
    /// <returns>The asset, or a ForbiddenError, MediaTooLargeError, UnsupportedMediaError or ValidationErrors.</returns>
    /// <exception cref="BlobStoreFullException">There is no room left; nothing was kept.</exception>
    public async Task<MutationResult<MediaAsset>> ExecuteAsync(MediaUpload upload, CancellationToken cancellationToken)
    {
        if (!viewer.Can(MediaPermissions.Upload))
        {
            return MutationResult<MediaAsset>.Failure(new ForbiddenError(MediaPermissions.Upload));
        }

        var errors = MediaTextRules.Check(upload.AlternativeText, upload.Caption, upload.Credit);
        if (errors.Count > 0)
        {
            return MutationResult<MediaAsset>.Failure([.. errors]);
        }

        var largest = options.Value.LargestUploadBytes;
        if (upload.DeclaredLength > largest)
        {
            return MutationResult<MediaAsset>.Failure(new MediaTooLargeError(largest));
        }

        await using var draft = blobs.Begin();
        var received = await ReceiveMedia.ReceiveAsync(upload, draft.Content, options.Value, cancellationToken);
        return received.Error is { } error
            ? MutationResult<MediaAsset>.Failure(error)
            : await StoreAsync(upload, draft, received, cancellationToken);
    }

    private async Task<MutationResult<MediaAsset>> StoreAsync(
        MediaUpload upload,
        BlobDraft draft,
        ReceivedMedia received,
        CancellationToken cancellationToken
    )
    {
        var (figures, refusal) = InspectMedia.Inspect(draft.Content, received, options.Value);
        if (figures is null)
        {
            return MutationResult<MediaAsset>.Failure(refusal!);
        }

        draft.Content.Position = draft.Content.Length;
        var key = BlobKeys.Original(received.Checksum);
        // An import stores many files in one transaction, with the note that each was taken in.
        await using var transaction = database.Database.CurrentTransaction is null
            ? await database.Database.BeginTransactionAsync(cancellationToken)
            : null;
        await LockMediaFile.TakeAsync(database, received.Checksum, cancellationToken);
        await draft.CommitAsync(key, cancellationToken);

        var now = await database
            .Database.SqlQuery<DateTimeOffset>($"SELECT now() AS \"Value\"")
            .SingleAsync(cancellationToken);
        // Films are served as they came; pictures are made smaller first.
        var hasVariants = received.Kind == MediaType.Image;
        var asset = new MediaAsset
        {
            Type = received.Kind,
            Status = hasVariants ? MediaStatus.Processing : MediaStatus.Ready,
            Filename = MediaTextRules.SafeFilename(upload.Filename),
            MimeType = figures.MimeType ?? received.MimeType,
            StorageKey = key,
            Checksum = received.Checksum,
            ByteSize = received.Length,
            Width = figures.Width,
            Height = figures.Height,
            Duration = figures.Duration,
            AlternativeText = MediaTextRules.TextOrNull(upload.AlternativeText),
            Caption = MediaTextRules.TextOrNull(upload.Caption),
            Credit = MediaTextRules.TextOrNull(upload.Credit),
            UploadedById = viewer.UserId,
            CreatedAt = now,
        };
        database.Add(asset);
        if (hasVariants)
        {
            jobs.Add(new GenerateVariants(asset.Id), upload.IsBulk);
        }

        await database.SaveChangesAsync(cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return asset;
    }
}
