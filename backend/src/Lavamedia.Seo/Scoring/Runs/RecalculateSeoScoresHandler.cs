using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Seo.Scoring.History;
using Lavamedia.Seo.Scoring.Items;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Scoring.Runs;

/// <summary>
/// Judges every published item anew, a few hundred at a time. After each it says how far it is and looks whether somebody stopped it; a run
/// that was interrupted goes on where it was.
/// </summary>
internal sealed class RecalculateSeoScoresHandler(LavamediaDbContext database, ScoreItems score, RecordScoreDay record)
    : IJobHandler<RecalculateSeoScores>
{
    private const int BatchSize = 200;

    /// <summary>As long as a hundred thousand items may take.</summary>
    public static JobPolicy Policy { get; } =
        new(5, TimeSpan.FromHours(1), TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5)) { Lane = JobLaneKind.Heavy };

    public async Task RunAsync(RecalculateSeoScores job, JobExecution execution, CancellationToken cancellationToken)
    {
        while (await FindAsync(job.RunId, cancellationToken) is { Status: SeoScoreRunStatus.Running } run)
        {
            var ids = await NextAsync(run.LastContentId, cancellationToken);
            if (ids.Count == 0)
            {
                await record.ExecuteAsync(cancellationToken);
                await EndAsync(run, cancellationToken);
                return;
            }

            await score.ExecuteAsync(ids, cancellationToken);
            await Runs(run.Id)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(own => own.Done, own => own.Done + ids.Count)
                            .SetProperty(own => own.LastContentId, (Guid?)ids[^1]),
                    cancellationToken
                );
            await execution.ReportProgressAsync(
                run.Done + ids.Count,
                Math.Max(run.Total, run.Done + ids.Count),
                cancellationToken
            );
            database.ChangeTracker.Clear();
        }
    }

    private IQueryable<SeoScoreRun> Runs(Guid id) =>
        database.Set<SeoScoreRun>().IgnoreQueryFilters().Where(run => run.Id == id);

    private Task<SeoScoreRun?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        Runs(id).AsNoTracking().SingleOrDefaultAsync(cancellationToken);

    private Task<List<Guid>> NextAsync(Guid? after, CancellationToken cancellationToken) =>
        database
            .Set<ContentItem>()
            .Where(item => item.Status == ContentStatus.Published && (after == null || item.Id > after))
            .OrderBy(item => item.Id)
            .Select(item => item.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);

    private Task<int> EndAsync(SeoScoreRun run, CancellationToken cancellationToken) =>
        Runs(run.Id)
            .Where(own => own.Status == SeoScoreRunStatus.Running)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(own => own.Status, SeoScoreRunStatus.Done)
                        // The database's time.
                        .SetProperty(own => own.FinishedAt, own => (DateTimeOffset?)DateTimeOffset.UtcNow),
                cancellationToken
            );
}
