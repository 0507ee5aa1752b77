using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Sessions;

/// <summary>Who changes ways to sign in must have proven who he is a short while ago (T-10): confirm, then try again.</summary>
public sealed record RecentSignInRequiredError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "Confirm that it is you at /auth/confirm, then try again.";

    /// <inheritdoc />
    public string Code => "RECENT_SIGN_IN_REQUIRED";
}
