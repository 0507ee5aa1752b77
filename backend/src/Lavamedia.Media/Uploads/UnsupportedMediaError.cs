using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Media.Uploads;

/// <summary>The bytes are not those of a picture, film, recording, captions or file to download that can be used. Nothing of the file was kept.</summary>
/// <param name="DetectedType">The media type that the bytes have, if it is known; of a film or recording with the encoding that browsers do not play.</param>
public sealed record UnsupportedMediaError(string? DetectedType) : IGraphQLError
{
    private const string Supported =
        "Pictures (JPEG, PNG, WebP, AVIF and GIF), films (MP4 with H.264, AV1 or VP9, and WebM), sound (MP3, M4A with AAC, Ogg with Opus or Vorbis, and WAV), captions (WebVTT) and files to download (PDF, ODT, ODS, ODP, DOCX, XLSX and PPTX without macros, EPUB and ZIP) can be uploaded.";

    /// <inheritdoc />
    public string Message =>
        DetectedType is null
            ? $"The file is neither picture, film, sound nor a document that is known. {Supported}"
            : $"The file's content is {DetectedType}, whatever its name says, and cannot be used. {Supported}";

    /// <inheritdoc />
    public string Code => "UNSUPPORTED_MEDIA";
}
