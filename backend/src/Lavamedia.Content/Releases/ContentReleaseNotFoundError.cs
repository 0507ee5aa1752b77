using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Releases;

/// <summary>There is no such release, or the viewer must not know of it: the answer is the same.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ContentReleaseNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such release.";

    /// <inheritdoc />
    public string Code => "CONTENT_RELEASE_NOT_FOUND";
}
