using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.Seo.Scoring.Runs;

/// <summary>Has all scores recalculated; while one recalculation runs, asking again gives that one.</summary>
public sealed class StartSeoScoreRun(LavamediaDbContext database, IViewer viewer, IJobQueue jobs)
{
    /// <summary>Starts a recalculation.</summary>
    public async Task<MutationResult<SeoScoreRun>> ExecuteAsync(CancellationToken cancellationToken)
    {
        if (await RunningAsync(cancellationToken) is { } running)
        {
            return running;
        }

        var run = new SeoScoreRun
        {
            Total = await database
                .Set<ContentItem>()
                .CountAsync(item => item.Status == ContentStatus.Published, cancellationToken),
            RequestedById = viewer.UserId,
        };
        database.Add(run);
        jobs.Add(new RecalculateSeoScores(run.Id));
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException
                    is PostgresException { ConstraintName: SeoScoreRunConfiguration.RunningIndex }
            )
        {
            // Somebody else asked at the same moment.
            database.ChangeTracker.Clear();
            return (await RunningAsync(cancellationToken))!;
        }

        return run;
    }

    private Task<SeoScoreRun?> RunningAsync(CancellationToken cancellationToken) =>
        database
            .Set<SeoScoreRun>()
            .SingleOrDefaultAsync(run => run.Status == SeoScoreRunStatus.Running, cancellationToken);
}
