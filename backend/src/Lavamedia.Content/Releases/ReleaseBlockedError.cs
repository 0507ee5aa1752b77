using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Releases;

/// <summary>Something stands against items of the release: nothing went out. `contentReleaseObstacles` tells what, item by item.</summary>
/// <param name="BlockedItems">How many items something stands against.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record ReleaseBlockedError(int BlockedItems) : IGraphQLError
{
    /// <inheritdoc />
    public string Message => $"Nothing went out: something stands against {BlockedItems} of the items.";

    /// <inheritdoc />
    public string Code => "RELEASE_BLOCKED";
}
