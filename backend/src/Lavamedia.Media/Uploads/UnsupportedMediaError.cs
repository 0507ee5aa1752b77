using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Media.Uploads;

/// <summary>The bytes are not those of a picture that can be used. Nothing of the file was kept.</summary>
/// <param name="DetectedType">The media type that the bytes have, if it is known.</param>
public sealed record UnsupportedMediaError(string? DetectedType) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        DetectedType is null
            ? "The file is not a picture. JPEG, PNG, WebP, AVIF and GIF can be uploaded."
            : $"The file's content is {DetectedType}, whatever its name says, and cannot be used. "
                + "JPEG, PNG, WebP, AVIF and GIF can be uploaded.";

    /// <inheritdoc />
    public string Code => "UNSUPPORTED_MEDIA";
}
