using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Access;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Media.Uploads;

/// <summary>How files come into the library.</summary>
[MutationType]
public static class MediaUploadMutations
{
    /// <summary>Adds a file to the library. The variants of a picture follow; the status tells when they are there.</summary>
    /// <param name="file">
    /// A picture (JPEG, PNG, WebP, AVIF or GIF), a film (MP4 with H.264, AV1 or VP9, or WebM) or the captions of one (WebVTT),
    /// or sound (MP3, M4A with AAC, Ogg with Opus or Vorbis, or WAV), or a file to download (PDF, ODT, ODS, ODP, DOCX, XLSX or PPTX
    /// without macros, EPUB or ZIP).
    /// </param>
    /// <param name="alternativeText">The text for those who do not see the picture or film; of sound and of files to download, what they are called.</param>
    /// <param name="caption">The line below the picture, film or recording.</param>
    /// <param name="credit">Who made it and who holds the rights.</param>
    [Error<ValidationError>]
    [Error<MediaTooLargeError>]
    [Error<UnsupportedMediaError>]
    [Error<ForbiddenError>]
    [Authorize(MediaPermissions.Upload)]
    public static async Task<MutationResult<MediaAsset>> UploadMediaAsync(
        IUploadedFile file,
        string? alternativeText,
        string? caption,
        string? credit,
        UploadMedia command,
        CancellationToken cancellationToken
    )
    {
        await using var content = file.OpenReadStream();
        var upload = new MediaUpload(file.Name, content, file.Length, alternativeText, caption, credit);
        return await command.ExecuteAsync(upload, cancellationToken);
    }
}
