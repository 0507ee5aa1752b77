using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Jobs.Runs;
using Lavamedia.Seo.Links.Checking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>
/// Has all links checked by themselves. What counts is when the last check began, whoever asked for it. The first one only reads what is published: a
/// fresh installation asks other sites when the interval has passed, or when somebody says so.
/// </summary>
internal sealed class StartRegularSeoLinkRunHandler(
    LavamediaDbContext database,
    StartSeoLinkRun start,
    IOptions<LinkCheckOptions> options
) : IJobHandler<StartRegularSeoLinkRun>
{
    public async Task RunAsync(StartRegularSeoLinkRun job, JobExecution execution, CancellationToken cancellationToken)
    {
        if (options.Value.Every <= TimeSpan.Zero)
        {
            return;
        }

        var since = await database.NowAsync(cancellationToken) - options.Value.Every;
        var last = await database
            .Set<SeoLinkRun>()
            .IgnoreQueryFilters()
            .OrderByDescending(run => run.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
        var isFirst =
            last is null
            && await database
                .Set<ContentItem>()
                .AnyAsync(item => item.Status == ContentStatus.Published, cancellationToken);
        if (isFirst || (last is { Status: not JobRunStatus.Running } && last.CreatedAt <= since))
        {
            await start.ExecuteAsync(cancellationToken, asksOthers: !isFirst);
        }
    }
}
