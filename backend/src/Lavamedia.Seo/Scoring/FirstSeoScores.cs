using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Seeding;
using Lavamedia.Seo.Scoring.Items;
using Lavamedia.Seo.Scoring.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Scoring;

/// <summary>Has scores made when an installation with content has none yet.</summary>
internal sealed class FirstSeoScores(LavamediaDbContext database, IJobQueue jobs) : IReferenceData
{
    public async Task SynchronizeAsync(CancellationToken cancellationToken)
    {
        var published = await database
            .Set<ContentItem>()
            .CountAsync(item => item.Status == ContentStatus.Published, cancellationToken);
        if (
            published == 0
            || await database.Set<SeoItemScore>().IgnoreQueryFilters().AnyAsync(cancellationToken)
            || await database
                .Set<SeoScoreRun>()
                .IgnoreQueryFilters()
                .AnyAsync(run => run.Status == SeoScoreRunStatus.Running, cancellationToken)
        )
        {
            return;
        }

        var run = new SeoScoreRun { Total = published };
        database.Add(run);
        jobs.Add(new RecalculateSeoScores(run.Id));
        await database.SaveChangesAsync(cancellationToken);
    }
}
