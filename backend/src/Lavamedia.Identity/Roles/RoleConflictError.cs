using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Roles;

/// <summary>Somebody else changed the role meanwhile.</summary>
/// <param name="ExpectedVersion">The version that the caller knew.</param>
/// <param name="CurrentVersion">The version now.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record RoleConflictError(int ExpectedVersion, int CurrentVersion) : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "Somebody else changed the role meanwhile. Look at it again, then repeat your change.";

    /// <inheritdoc />
    public string Code => "ROLE_CONFLICT";
}
