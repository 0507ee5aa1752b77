using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Comments;

/// <summary>There is no such comment, or it is not the viewer's to change.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ContentCommentNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such comment, or it is not yours to change.";

    /// <inheritdoc />
    public string Code => "CONTENT_COMMENT_NOT_FOUND";
}
