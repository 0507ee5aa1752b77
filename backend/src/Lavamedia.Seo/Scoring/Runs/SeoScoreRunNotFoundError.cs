using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Scoring.Runs;

/// <summary>There is no such recalculation.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record SeoScoreRunNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such recalculation.";

    /// <inheritdoc />
    public string Code => "SEO_SCORE_RUN_NOT_FOUND";
}
