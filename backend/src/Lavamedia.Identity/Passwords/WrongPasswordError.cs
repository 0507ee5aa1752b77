using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Passwords;

/// <summary>The present password is not the one that was given.</summary>
public sealed record WrongPasswordError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "The current password is not right.";

    /// <inheritdoc />
    public string Code => "WRONG_PASSWORD";
}
