using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Previews;

/// <summary>There is no such preview link, or the viewer must not know of it: the answer is the same.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record PreviewLinkNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such preview link.";

    /// <inheritdoc />
    public string Code => "PREVIEW_LINK_NOT_FOUND";
}
