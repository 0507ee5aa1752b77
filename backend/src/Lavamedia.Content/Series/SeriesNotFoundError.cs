using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Series;

/// <summary>There is no such series.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record SeriesNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such series.";

    /// <inheritdoc />
    public string Code => "SERIES_NOT_FOUND";
}
