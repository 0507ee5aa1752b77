using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>Has links read when an installation with content knows none yet. Other sites are asked only when somebody says so.</summary>
internal sealed class FirstSeoLinks(LavamediaDbContext database, IJobQueue jobs) : IReferenceData
{
    public async Task SynchronizeAsync(CancellationToken cancellationToken)
    {
        var published = await database
            .Set<ContentItem>()
            .CountAsync(item => item.Status == ContentStatus.Published, cancellationToken);
        if (published == 0 || await database.Set<SeoLinkRun>().IgnoreQueryFilters().AnyAsync(cancellationToken))
        {
            return;
        }

        var run = new SeoLinkRun { Total = published, AsksOthers = false };
        database.Add(run);
        jobs.Add(new CheckSeoLinks(run.Id));
        await database.SaveChangesAsync(cancellationToken);
    }
}
