using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Exchange.Runs;

/// <summary>Takes away what nobody asks for any more. A file that a younger run shares stays with it.</summary>
internal sealed class PruneExchangeRunsHandler(LavamediaDbContext database, IBlobStore blobs)
    : IJobHandler<PruneExchangeRuns>
{
    public async Task RunAsync(PruneExchangeRuns job, JobExecution execution, CancellationToken cancellationToken)
    {
        var now = await database.NowAsync(cancellationToken);
        var (filesFrom, runsFrom) = (now.AddDays(-job.FileDays), now.AddDays(-job.Days));
        var runs = database.Set<ExchangeRun>().IgnoreQueryFilters();
        var keys = await runs.Where(run => run.FileKey != null)
            .GroupBy(run => run.FileKey!)
            .Where(sharing => sharing.Max(run => run.CreatedAt) < filesFrom)
            .Select(sharing => sharing.Key)
            .ToListAsync(cancellationToken);
        foreach (var key in keys)
        {
            await blobs.DeleteAsync(key, cancellationToken);
            await runs.Where(run => run.FileKey == key)
                .ExecuteUpdateAsync(set => set.SetProperty(run => run.FileKey, (string?)null), cancellationToken);
        }

        await runs.Where(run => run.CreatedAt < runsFrom).ExecuteDeleteAsync(cancellationToken);
    }
}
