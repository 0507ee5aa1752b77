using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Series;

/// <summary>Somebody changed the series meanwhile.</summary>
/// <param name="ExpectedVersion">The version that the caller knew.</param>
/// <param name="Current">The series as it is now.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record SeriesConflictError(int ExpectedVersion, Series Current) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"The series was changed meanwhile: it is at version {Current.Version}, not {ExpectedVersion}. Look at it again.";

    /// <inheritdoc />
    public string Code => "SERIES_CONFLICT";
}
