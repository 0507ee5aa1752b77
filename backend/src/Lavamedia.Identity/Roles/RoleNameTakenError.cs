using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Roles;

/// <summary>Another role has the name.</summary>
/// <param name="Name">The name.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record RoleNameTakenError(string Name) : IGraphQLError
{
    /// <inheritdoc />
    public string Message => $"There is a role '{Name}' already.";

    /// <inheritdoc />
    public string Code => "ROLE_NAME_TAKEN";
}
