using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Jobs.Runs;
using Lavamedia.Seo.Scoring.History;
using Lavamedia.Seo.Scoring.Items;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Scoring.Runs;

/// <summary>
/// Judges every published item anew, a few hundred at a time. After each it says how far it is and looks whether somebody stopped it; a run
/// that was interrupted goes on where it was.
/// </summary>
internal sealed class RecalculateSeoScoresHandler(
    LavamediaDbContext database,
    JobRuns<SeoScoreRun> runs,
    ScoreItems score,
    RecordScoreDay record
) : JobRunHandler<RecalculateSeoScores, SeoScoreRun>(runs)
{
    private const int BatchSize = 200;

    /// <summary>As long as a hundred thousand items may take.</summary>
    public static JobPolicy Policy { get; } =
        new(5, TimeSpan.FromHours(1), TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5)) { Lane = JobLaneKind.Long };

    protected override async Task WorkAsync(
        SeoScoreRun run,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        while (await Runs.FindRunningAsync(run.Id, cancellationToken) is { } now)
        {
            var ids = await NextAsync(now.LastContentId, cancellationToken);
            if (ids.Count == 0)
            {
                await record.ExecuteAsync(cancellationToken);
                return;
            }

            await score.ExecuteAsync(ids, cancellationToken);
            await Runs.AdvanceAsync(
                run.Id,
                set =>
                    set.SetProperty(own => own.Done, own => own.Done + ids.Count)
                        .SetProperty(own => own.LastContentId, (Guid?)ids[^1]),
                execution,
                cancellationToken
            );
            database.ChangeTracker.Clear();
        }
    }

    private Task<List<Guid>> NextAsync(Guid? after, CancellationToken cancellationToken) =>
        database
            .Set<ContentItem>()
            .Where(item => item.Status == ContentStatus.Published && (after == null || item.Id > after))
            .OrderBy(item => item.Id)
            .Select(item => item.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
}
