using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>There is no such key.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ApiKeyNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such API key.";

    /// <inheritdoc />
    public string Code => "API_KEY_NOT_FOUND";
}
