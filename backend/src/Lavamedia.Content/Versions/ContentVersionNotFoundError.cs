using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Versions;

/// <summary>There is no such version, or the viewer must not know of it: the answer is the same.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ContentVersionNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such version of the content item.";

    /// <inheritdoc />
    public string Code => "CONTENT_VERSION_NOT_FOUND";
}
