using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Roles;

/// <summary>There is no such role.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record RoleNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such role.";

    /// <inheritdoc />
    public string Code => "ROLE_NOT_FOUND";
}
