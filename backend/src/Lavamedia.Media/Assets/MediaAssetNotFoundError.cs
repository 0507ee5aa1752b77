using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Media.Assets;

/// <summary>There is no such asset, or the viewer must not know of it: the answer is the same.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record MediaAssetNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such file in the media library.";

    /// <inheritdoc />
    public string Code => "MEDIA_ASSET_NOT_FOUND";
}
