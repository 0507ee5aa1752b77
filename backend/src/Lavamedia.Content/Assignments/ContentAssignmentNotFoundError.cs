using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Assignments;

/// <summary>There is no such assignment, or the viewer does not see it.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ContentAssignmentNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such assignment.";

    /// <inheritdoc />
    public string Code => "CONTENT_ASSIGNMENT_NOT_FOUND";
}
