using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Releases;

/// <summary>The release went out: it no longer changes.</summary>
[ErrorKind(ErrorKind.Conflict)]
public sealed record ReleaseClosedError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "The release went out already. Begin another one.";

    /// <inheritdoc />
    public string Code => "RELEASE_CLOSED";
}
