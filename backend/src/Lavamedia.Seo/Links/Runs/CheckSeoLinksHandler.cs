using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Jobs.Runs;
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
    JobRuns<SeoLinkRun> runs,
    RecordLinks record,
    CheckAddresses check,
    UpdateOrphans orphans
) : JobRunHandler<CheckSeoLinks, SeoLinkRun>(runs)
{
    private const int ItemsAtOnce = 200;
    private const int AddressesAtOnce = 500;

    /// <summary>As long as other sites may need for a hundred thousand addresses.</summary>
    public static JobPolicy Policy { get; } =
        new(5, TimeSpan.FromHours(12), TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5)) { Lane = JobLaneKind.Remote };

    protected override async Task WorkAsync(SeoLinkRun run, JobExecution execution, CancellationToken cancellationToken)
    {
        while (await Runs.FindRunningAsync(run.Id, cancellationToken) is { IsAsking: false } now)
        {
            await ReadAsync(now, execution, cancellationToken);
        }

        while (await Runs.FindRunningAsync(run.Id, cancellationToken) is { } now)
        {
            var addresses = now.AsksOthers ? await NextAsync(now, cancellationToken) : [];
            if (addresses.Count == 0)
            {
                await orphans.ExecuteAsync(ids: null, cancellationToken);
                return;
            }

            await check.ExecuteAsync(
                addresses,
                () =>
                    Runs.AdvanceAsync(
                        run.Id,
                        set => set.SetProperty(own => own.Done, own => own.Done + 1),
                        execution,
                        cancellationToken
                    ),
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
            await Runs.AdvanceAsync(
                run.Id,
                set =>
                    set.SetProperty(own => own.Done, own => own.Done + ids.Count)
                        .SetProperty(own => own.LastContentId, (Guid?)ids[^1]),
                execution,
                cancellationToken
            );
            return;
        }

        var addresses = run.AsksOthers
            ? await External(run).Select(link => link.AddressKey).Distinct().CountAsync(cancellationToken)
            : 0;
        await Runs.AdvanceAsync(
            run.Id,
            set =>
                set.SetProperty(own => own.IsAsking, true).SetProperty(own => own.Total, own => own.Done + addresses),
            execution,
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
}
