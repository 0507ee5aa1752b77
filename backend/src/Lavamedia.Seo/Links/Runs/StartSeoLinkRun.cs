using Lavamedia.Content.Items;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>Has all links checked; while one check runs, asking again gives that one.</summary>
public sealed class StartSeoLinkRun(LavamediaDbContext database, IViewer viewer, JobRuns<SeoLinkRun> runs)
{
    /// <summary>Starts a check.</summary>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <param name="asksOthers">Whether other sites are asked, or only what is published is read.</param>
    public async Task<SeoLinkRun> ExecuteAsync(CancellationToken cancellationToken, bool asksOthers = true)
    {
        var run = new SeoLinkRun
        {
            Total = await database
                .Set<ContentItem>()
                .CountAsync(item => item.Status == ContentStatus.Published, cancellationToken),
            AsksOthers = asksOthers,
            RequestedById = viewer.UserId,
        };
        return await runs.StartAsync(run, new CheckSeoLinks(run.Id), cancellationToken);
    }
}
