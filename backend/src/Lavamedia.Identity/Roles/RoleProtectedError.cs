using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Roles;

/// <summary>The role belongs to every installation and must stay as it is.</summary>
/// <param name="Name">The name of the role.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record RoleProtectedError(string Name) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"The role '{Name}' belongs to every installation: its name stays, and administrators hold every right.";

    /// <inheritdoc />
    public string Code => "ROLE_PROTECTED";
}
