using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Tags;

/// <summary>There is no such tag.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record TagNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such tag.";

    /// <inheritdoc />
    public string Code => "TAG_NOT_FOUND";
}
