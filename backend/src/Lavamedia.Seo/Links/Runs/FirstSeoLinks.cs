using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>Has links read when an installation with content knows none yet. Other sites are asked only when somebody says so.</summary>
internal sealed class FirstSeoLinks(LavamediaDbContext database, StartSeoLinkRun start) : IReferenceData
{
    public async Task SynchronizeAsync(CancellationToken cancellationToken)
    {
        if (
            await database
                .Set<ContentItem>()
                .AnyAsync(item => item.Status == ContentStatus.Published, cancellationToken)
            && !await database.Set<SeoLinkRun>().IgnoreQueryFilters().AnyAsync(cancellationToken)
        )
        {
            await start.ExecuteAsync(cancellationToken, asksOthers: false);
        }
    }
}
