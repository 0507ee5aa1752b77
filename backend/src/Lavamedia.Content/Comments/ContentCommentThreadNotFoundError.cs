using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Comments;

/// <summary>There is no such thread, or the viewer does not see it.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ContentCommentThreadNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such thread of comments.";

    /// <inheritdoc />
    public string Code => "CONTENT_COMMENT_THREAD_NOT_FOUND";
}
