using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Access;
using Lavamedia.Media.Assets;
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

        var limit = options.Value.MaximumUploadBytes;
        if (upload.DeclaredLength > limit)
        {
            return MutationResult<MediaAsset>.Failure(new MediaTooLargeError(limit));
        }

        await using var draft = blobs.Begin();
        var received = await ReceiveMedia.ReceiveAsync(upload.Content, draft.Content, limit, cancellationToken);
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
        if (PictureSize.Read(draft.Content, received.MimeType) is not { } size)
        {
            return MutationResult<MediaAsset>.Failure(new UnsupportedMediaError(received.MimeType));
        }

        var limit = options.Value.MaximumPixels;
        if ((long)size.Width * size.Height > limit)
        {
            var message =
                $"The picture has {size.Width} × {size.Height} pixels; at most {limit / 1_000_000} million are possible.";
            return MutationResult<MediaAsset>.Failure(
                new ValidationError(ValidationReason.OutOfRange, message, "file", (int)Math.Min(limit, int.MaxValue))
            );
        }

        draft.Content.Position = draft.Content.Length;
        var key = BlobKeys.Original(received.Checksum);
        await draft.CommitAsync(key, cancellationToken);

        var now = await database
            .Database.SqlQuery<DateTimeOffset>($"SELECT now() AS \"Value\"")
            .SingleAsync(cancellationToken);
        var asset = new MediaAsset
        {
            Type = MediaType.Image,
            Filename = MediaTextRules.SafeFilename(upload.Filename),
            MimeType = received.MimeType,
            StorageKey = key,
            Checksum = received.Checksum,
            ByteSize = received.Length,
            Width = size.Width,
            Height = size.Height,
            AlternativeText = MediaTextRules.TextOrNull(upload.AlternativeText),
            Caption = MediaTextRules.TextOrNull(upload.Caption),
            Credit = MediaTextRules.TextOrNull(upload.Credit),
            UploadedById = viewer.UserId,
            CreatedAt = now,
        };
        database.Add(asset);
        jobs.Add(new GenerateVariants(asset.Id));
        await database.SaveChangesAsync(cancellationToken);
        return asset;
    }
}
