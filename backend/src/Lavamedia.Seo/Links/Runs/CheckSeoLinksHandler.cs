using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Seo.Links.Checking;
using Lavamedia.Seo.Links.Items;
using Lavamedia.Seo.Links.Orphans;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>
/// Reads the links of every published item, then asks other sites for the addresses that nobody has asked for since the check began. It says
/// how far it is, looks whether somebody stopped it, and goes on where it was after an interruption.
/// </summary>
internal sealed class CheckSeoLinksHandler(
    LavamediaDbContext database,
    RecordLinks record,
    CheckAddresses check,
    UpdateOrphans orphans
) : IJobHandler<CheckSeoLinks>
{
    private const int ItemsAtOnce = 200;
    private const int AddressesAtOnce = 500;

    /// <summary>As long as other sites may need for a hundred thousand addresses.</summary>
    public static JobPolicy Policy { get; } =
        new(5, TimeSpan.FromHours(12), TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5)) { Lane = JobLaneKind.Remote };

    public async Task RunAsync(CheckSeoLinks job, JobExecution execution, CancellationToken cancellationToken)
    {
        while (await FindAsync(job.RunId, cancellationToken) is { IsAsking: false } run)
        {
            await ReadAsync(run, execution, cancellationToken);
        }

        while (await FindAsync(job.RunId, cancellationToken) is { } run)
        {
            var addresses = run.AsksOthers ? await NextAsync(run, cancellationToken) : [];
            if (addresses.Count == 0)
            {
                await orphans.ExecuteAsync(ids: null, cancellationToken);
                await EndAsync(run.Id, cancellationToken);
                return;
            }

            await check.ExecuteAsync(
                addresses,
                () => AdvanceAsync(run.Id, 1, null, execution, cancellationToken),
                cancellationToken
            );
        }
    }

    private async Task ReadAsync(SeoLinkRun run, JobExecution execution, CancellationToken cancellationToken)
    {
        var ids = await database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .Where(item =>
                item.Status == ContentStatus.Published && (run.LastContentId == null || item.Id > run.LastContentId)
            )
            .OrderBy(item => item.Id)
            .Select(item => item.Id)
            .Take(ItemsAtOnce)
            .ToListAsync(cancellationToken);
        if (ids.Count > 0)
        {
            await record.ExecuteAsync(ids, cancellationToken);
            database.ChangeTracker.Clear();
            await AdvanceAsync(run.Id, ids.Count, ids[^1], execution, cancellationToken);
            return;
        }

        var addresses = run.AsksOthers
            ? await External(run).Select(link => link.AddressKey).Distinct().CountAsync(cancellationToken)
            : 0;
        await Runs(run.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(own => own.IsAsking, true)
                        .SetProperty(own => own.Total, own => own.Done + addresses),
                cancellationToken
            );
    }

    private IQueryable<SeoLink> External(SeoLinkRun run) =>
        database
            .Set<SeoLink>()
            .IgnoreQueryFilters()
            .Where(link => link.IsExternal && (link.CheckedAt == null || link.CheckedAt < run.CreatedAt));

    private Task<List<string>> NextAsync(SeoLinkRun run, CancellationToken cancellationToken) =>
        External(run)
            .Select(link => new { link.AddressKey, link.Address })
            .Distinct()
            .OrderBy(link => link.AddressKey)
            .Select(link => link.Address)
            .Take(AddressesAtOnce)
            .ToListAsync(cancellationToken);

    private IQueryable<SeoLinkRun> Runs(Guid id) =>
        database
            .Set<SeoLinkRun>()
            .IgnoreQueryFilters()
            .Where(run => run.Id == id && run.Status == SeoLinkRunStatus.Running);

    private Task<SeoLinkRun?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        Runs(id).AsNoTracking().SingleOrDefaultAsync(cancellationToken);

    /// <summary>Says how far the check is; false when somebody has stopped it.</summary>
    private async Task<bool> AdvanceAsync(
        Guid id,
        int by,
        Guid? lastContentId,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        var goesOn = await Runs(id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(own => own.Done, own => own.Done + by)
                        .SetProperty(own => own.LastContentId, own => lastContentId ?? own.LastContentId),
                cancellationToken
            );
        if (goesOn == 0 || await FindAsync(id, cancellationToken) is not { } run)
        {
            return false;
        }

        await execution.ReportProgressAsync(run.Done, Math.Max(run.Total, run.Done), cancellationToken);
        return true;
    }

    private Task<int> EndAsync(Guid id, CancellationToken cancellationToken) =>
        Runs(id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(own => own.Status, SeoLinkRunStatus.Done)
                        // The database's time.
                        .SetProperty(own => own.FinishedAt, own => (DateTimeOffset?)DateTimeOffset.UtcNow),
                cancellationToken
            );
}
