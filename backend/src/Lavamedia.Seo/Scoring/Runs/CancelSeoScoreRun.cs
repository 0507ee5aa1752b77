using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Scoring.Runs;

/// <summary>Stops a recalculation after the items that it is at. One that has ended stays as it is.</summary>
public sealed class CancelSeoScoreRun(LavamediaDbContext database)
{
    /// <summary>Stops a recalculation.</summary>
    /// <returns>The recalculation, or a SeoScoreRunNotFoundError.</returns>
    public async Task<MutationResult<SeoScoreRun>> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        await database
            .Set<SeoScoreRun>()
            .Where(run => run.Id == id && run.Status == SeoScoreRunStatus.Running)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(run => run.Status, SeoScoreRunStatus.Cancelled)
                        // The database's time.
                        .SetProperty(run => run.FinishedAt, run => (DateTimeOffset?)DateTimeOffset.UtcNow),
                cancellationToken
            );
        return await database.Set<SeoScoreRun>().SingleOrDefaultAsync(run => run.Id == id, cancellationToken) is { } run
            ? run
            : MutationResult<SeoScoreRun>.Failure(new SeoScoreRunNotFoundError());
    }
}
