using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>There is no such type of content.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ContentTypeNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such type of content.";

    /// <inheritdoc />
    public string Code => "CONTENT_TYPE_NOT_FOUND";
}
