using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Media.Uploads;

/// <summary>The file has more bytes than may be uploaded. Nothing of it was kept.</summary>
/// <param name="MaximumBytes">The greatest size of an upload.</param>
public sealed record MediaTooLargeError(long MaximumBytes) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"The file is larger than {MaximumBytes / (1024 * 1024)} MB, the most that can be uploaded.";

    /// <inheritdoc />
    public string Code => "MEDIA_TOO_LARGE";
}
