using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>There is no such redirect.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ManagedRedirectNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such redirect.";

    /// <inheritdoc />
    public string Code => "MANAGED_REDIRECT_NOT_FOUND";
}
