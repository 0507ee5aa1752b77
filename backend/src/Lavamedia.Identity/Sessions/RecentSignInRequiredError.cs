using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Sessions;

/// <summary>Who changes ways to sign in must have proven who he is a short while ago (T-10): sign in again first.</summary>
[ErrorKind(ErrorKind.Forbidden)]
public sealed record RecentSignInRequiredError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "Sign in again at /auth/sign-in, then try again.";

    /// <inheritdoc />
    public string Code => "RECENT_SIGN_IN_REQUIRED";
}
