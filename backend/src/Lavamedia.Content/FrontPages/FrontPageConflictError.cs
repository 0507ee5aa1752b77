using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.FrontPages;

/// <summary>Somebody changed the front page meanwhile.</summary>
/// <param name="ExpectedVersion">The version that the caller knew.</param>
/// <param name="CurrentVersion">The version that it has now.</param>
/// <param name="Current">The page as it is now.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record FrontPageConflictError(int ExpectedVersion, int CurrentVersion, ComposedFrontPage Current)
    : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"The front page was changed meanwhile: it is at version {CurrentVersion}, not {ExpectedVersion}. Look at it again.";

    /// <inheritdoc />
    public string Code => "FRONT_PAGE_CONFLICT";
}
