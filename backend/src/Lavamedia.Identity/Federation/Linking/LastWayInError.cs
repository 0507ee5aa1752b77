using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Federation.Linking;

/// <summary>Without this link its owner could not sign in any more.</summary>
[ErrorKind(ErrorKind.Conflict)]
public sealed record LastWayInError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "This is your only way to sign in. Set a password first.";

    /// <inheritdoc />
    public string Code => "LAST_WAY_IN";
}
