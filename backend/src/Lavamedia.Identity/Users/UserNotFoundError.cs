using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Users;

/// <summary>There is no such user.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record UserNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such user.";

    /// <inheritdoc />
    public string Code => "USER_NOT_FOUND";
}
