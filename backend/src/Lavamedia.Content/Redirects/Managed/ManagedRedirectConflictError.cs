using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>Somebody else changed the redirect first.</summary>
/// <param name="ExpectedVersion">The version that the caller knew.</param>
/// <param name="Current">The redirect as it is now.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record ManagedRedirectConflictError(int ExpectedVersion, ManagedRedirect Current) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"The redirect was changed meanwhile: it is at version {Current.Version}, not {ExpectedVersion}. Look at it again.";

    /// <inheritdoc />
    public string Code => "MANAGED_REDIRECT_CONFLICT";
}
