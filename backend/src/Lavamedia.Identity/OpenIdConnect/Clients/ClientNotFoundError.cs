using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>There is no such application.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ClientNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such application.";

    /// <inheritdoc />
    public string Code => "CLIENT_NOT_FOUND";
}
