using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Npgsql;

namespace Lavamedia.Platform.Jobs.Runs;

/// <summary>
/// Starts, follows, stops and ends the runs of a kind. One that has ended, however that was, stays as it is. Times are the database's.
/// </summary>
/// <typeparam name="TRun">The run.</typeparam>
public sealed class JobRuns<TRun>(LavamediaDbContext database, IJobQueue jobs)
    where TRun : JobRun
{
    /// <summary>Has a job done that people follow.</summary>
    /// <returns>The run. Where no two run at once and one does already: that one.</returns>
    public async Task<TRun> StartAsync<TJob>(TRun run, TJob job, CancellationToken cancellationToken)
        where TJob : class, IRunJob
    {
        var alone = AloneIndex();
        while (true)
        {
            if (alone is not null && await FindAloneAsync(cancellationToken) is { } running)
            {
                return running;
            }

            database.Add(run);
            jobs.Add(job);
            try
            {
                await database.SaveChangesAsync(cancellationToken);
                return run;
            }
            catch (DbUpdateException exception)
                when (exception.InnerException is PostgresException { ConstraintName: { } violated }
                    && violated == alone
                )
            {
                // Somebody else asked at the same moment.
                database.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Stops a run that the viewer sees after the things that it is at.</summary>
    /// <typeparam name="TNotFound">What is said where there is none.</typeparam>
    /// <returns>The run, or that there is none.</returns>
    public async Task<MutationResult<TRun>> CancelAsync<TNotFound>(Guid id, CancellationToken cancellationToken)
        where TNotFound : IGraphQLError, new()
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        // Takes the row, so that the run does not end between this look and the word.
        var running = await database
            .Set<TRun>()
            .Where(run => run.Id == id && run.Status == JobRunStatus.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(run => run.Status, run => run.Status), cancellationToken);
        if (
            await database.Set<TRun>().AsTracking().SingleOrDefaultAsync(run => run.Id == id, cancellationToken)
            is not { } found
        )
        {
            return MutationResult<TRun>.Failure(new TNotFound());
        }

        if (running > 0)
        {
            found.Status = JobRunStatus.Cancelled;
            found.FinishedAt = await database.NowAsync(cancellationToken);
            await database.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return found;
    }

    /// <summary>The run as it is now, whoever asks; null when it has ended, and when somebody has stopped it.</summary>
    public Task<TRun?> FindRunningAsync(Guid id, CancellationToken cancellationToken) =>
        Running(id).AsNoTracking().SingleOrDefaultAsync(cancellationToken);

    /// <summary>Writes down how far a run is.</summary>
    /// <param name="id">The run.</param>
    /// <param name="change">What is another now.</param>
    /// <param name="execution">The attempt, which says so too.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <returns>Whether it goes on; false when somebody has stopped it.</returns>
    /// <exception cref="LeaseLostException">Another worker holds the job by now.</exception>
    public async Task<bool> AdvanceAsync(
        Guid id,
        Action<UpdateSettersBuilder<TRun>> change,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        if (
            await Running(id).ExecuteUpdateAsync(change, cancellationToken) == 0
            || await FindRunningAsync(id, cancellationToken) is not { } run
        )
        {
            return false;
        }

        await execution.ReportProgressAsync(run.Done, Math.Max(run.Total, run.Done), cancellationToken);
        return true;
    }

    /// <summary>Says how a run ended.</summary>
    /// <param name="id">The run.</param>
    /// <param name="status">How it ended.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <param name="also">What else is written down then.</param>
    public async Task EndAsync(
        Guid id,
        JobRunStatus status,
        CancellationToken cancellationToken,
        Action<UpdateSettersBuilder<TRun>>? also = null
    )
    {
        DateTimeOffset? now = await database.NowAsync(cancellationToken);
        await Running(id)
            .ExecuteUpdateAsync(
                set =>
                {
                    set.SetProperty(run => run.Status, status).SetProperty(run => run.FinishedAt, now);
                    also?.Invoke(set);
                },
                cancellationToken
            );
    }

    // A job belongs to nobody, and nobody sees runs.
    private IQueryable<TRun> Running(Guid id) =>
        database.Set<TRun>().IgnoreQueryFilters().Where(run => run.Id == id && run.Status == JobRunStatus.Running);

    private Task<TRun?> FindAloneAsync(CancellationToken cancellationToken) =>
        database
            .Set<TRun>()
            .IgnoreQueryFilters()
            .SingleOrDefaultAsync(run => run.Status == JobRunStatus.Running, cancellationToken);

    private string? AloneIndex() =>
        database
            .Model.FindEntityType(typeof(TRun))
            ?.GetIndexes()
            .SingleOrDefault(index => index is { IsUnique: true, Properties: [{ Name: nameof(JobRun.Status) }] })
            ?.GetDatabaseName();
}
