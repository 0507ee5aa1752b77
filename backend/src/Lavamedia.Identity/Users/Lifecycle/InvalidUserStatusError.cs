using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>The account is not in a state in which this can be done.</summary>
/// <param name="Status">The state that it is in.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record InvalidUserStatusError(UserStatus Status) : IGraphQLError
{
    /// <inheritdoc />
    public string Message => $"This cannot be done with an account that is {Status}.";

    /// <inheritdoc />
    public string Code => "INVALID_USER_STATUS";
}
