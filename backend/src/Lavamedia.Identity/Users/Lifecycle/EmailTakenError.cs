using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>Another account has the address.</summary>
/// <param name="UserId">The account, for whoever manages accounts.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record EmailTakenError([property: ID<User>] Guid UserId) : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is an account with this address already.";

    /// <inheritdoc />
    public string Code => "EMAIL_TAKEN";
}
