using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Seeding;
using Lavamedia.Seo.Scoring.Items;
using Lavamedia.Seo.Scoring.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Scoring;

/// <summary>Has scores made when an installation with content has none yet.</summary>
internal sealed class FirstSeoScores(LavamediaDbContext database, StartSeoScoreRun start) : IReferenceData
{
    public async Task SynchronizeAsync(CancellationToken cancellationToken)
    {
        if (
            await database
                .Set<ContentItem>()
                .AnyAsync(item => item.Status == ContentStatus.Published, cancellationToken)
            && !await database.Set<SeoItemScore>().IgnoreQueryFilters().AnyAsync(cancellationToken)
        )
        {
            await start.ExecuteAsync(cancellationToken);
        }
    }
}
