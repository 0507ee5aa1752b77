using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Releases;

/// <summary>Somebody else changed the release, or what is in it, meanwhile.</summary>
/// <param name="ExpectedVersion">The version that the caller knew.</param>
/// <param name="CurrentVersion">The version now.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record ReleaseConflictError(int ExpectedVersion, int CurrentVersion) : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "Somebody else changed the release meanwhile. Look at it again, then repeat your act.";

    /// <inheritdoc />
    public string Code => "RELEASE_CONFLICT";
}
