using Lavamedia.Content.Items;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Scoring.Runs;

/// <summary>Has all scores recalculated; while one recalculation runs, asking again gives that one.</summary>
public sealed class StartSeoScoreRun(LavamediaDbContext database, IViewer viewer, JobRuns<SeoScoreRun> runs)
{
    /// <summary>Starts a recalculation.</summary>
    public async Task<SeoScoreRun> ExecuteAsync(CancellationToken cancellationToken)
    {
        var run = new SeoScoreRun
        {
            Total = await database
                .Set<ContentItem>()
                .CountAsync(item => item.Status == ContentStatus.Published, cancellationToken),
            RequestedById = viewer.UserId,
        };
        return await runs.StartAsync(run, new RecalculateSeoScores(run.Id), cancellationToken);
    }
}
