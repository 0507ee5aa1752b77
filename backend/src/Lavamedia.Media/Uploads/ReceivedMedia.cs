using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Media.Uploads;

/// <summary>A received file, or why it was refused.</summary>
internal sealed record ReceivedMedia(string MimeType, long Length, string Checksum, IGraphQLError? Error)
{
    public static ReceivedMedia Refused(IGraphQLError error) => new(string.Empty, 0, string.Empty, error);
}
