using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;

namespace Lavamedia.Media.Uploads;

/// <summary>A received file, or why it was refused.</summary>
internal sealed record ReceivedMedia(
    MediaType Kind,
    string MimeType,
    long Length,
    string Checksum,
    IGraphQLError? Error = null
)
{
    public static ReceivedMedia Refused(IGraphQLError error) => new(default, string.Empty, 0, string.Empty, error);
}
