using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Roles;

/// <summary>Nobody would be left who may do everything (Z-8).</summary>
[ErrorKind(ErrorKind.Conflict)]
public sealed record LastAdministratorError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "This is the last active administrator. Make somebody else an administrator first.";

    /// <inheritdoc />
    public string Code => "LAST_ADMINISTRATOR";
}
