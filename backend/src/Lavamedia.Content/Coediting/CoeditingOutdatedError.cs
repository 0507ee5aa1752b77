using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Coediting;

/// <summary>The shared body is another one by now, or contains another version than the caller knows.</summary>
[ErrorKind(ErrorKind.Conflict)]
public sealed record CoeditingOutdatedError : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        "The shared body went on without this change. Read it again, and bring the change into it.";

    /// <inheritdoc />
    public string Code => "COEDITING_OUTDATED";
}
