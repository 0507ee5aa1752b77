using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Jobs.Runs;
using Lavamedia.Seo.Access;

namespace Lavamedia.Seo.Scoring.Runs;

/// <summary>How scores are recalculated.</summary>
[MutationType]
public static class SeoScoreRunMutations
{
    /// <summary>Judges every published item anew, in the background; while that runs, asking again gives the same run.</summary>
    [Authorize(SeoPermissions.Manage)]
    public static Task<SeoScoreRun> RecalculateSeoScoresAsync(
        StartSeoScoreRun start,
        CancellationToken cancellationToken
    ) => start.ExecuteAsync(cancellationToken);

    /// <summary>Stops a recalculation after the items that it is at; what was judged keeps its score.</summary>
    /// <param name="id">The recalculation.</param>
    [Error<SeoScoreRunNotFoundError>]
    [Authorize(SeoPermissions.Manage)]
    public static Task<MutationResult<SeoScoreRun>> CancelSeoScoreRunAsync(
        [ID<SeoScoreRun>] Guid id,
        JobRuns<SeoScoreRun> runs,
        CancellationToken cancellationToken
    ) => runs.CancelAsync<SeoScoreRunNotFoundError>(id, cancellationToken);
}
