using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Suggestions;

/// <summary>There is no such suggestion, the viewer does not see it, or it was decided on already.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ContentSuggestionNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such suggestion, or it was decided on already.";

    /// <inheritdoc />
    public string Code => "CONTENT_SUGGESTION_NOT_FOUND";
}
