namespace Lavamedia.Platform.Jobs.Runs;

/// <summary>
/// Does a job that people follow. The run ends with the work, unless somebody stopped it or it said itself how it ended; a run whose job
/// is given up has failed.
/// </summary>
/// <typeparam name="TJob">The payload.</typeparam>
/// <typeparam name="TRun">The run.</typeparam>
public abstract class JobRunHandler<TJob, TRun>(JobRuns<TRun> runs) : IJobHandler<TJob>, IJobGivenUp<TJob>
    where TJob : class, IRunJob
    where TRun : JobRun
{
    /// <summary>The runs of this kind.</summary>
    protected JobRuns<TRun> Runs => runs;

    /// <inheritdoc />
    public async Task RunAsync(TJob job, JobExecution execution, CancellationToken cancellationToken)
    {
        if (await runs.FindRunningAsync(job.RunId, cancellationToken) is { } run)
        {
            await WorkAsync(run, execution, cancellationToken);
            await runs.EndAsync(job.RunId, JobRunStatus.Done, cancellationToken);
        }
    }

    /// <inheritdoc />
    public virtual Task GiveUpAsync(TJob job, CancellationToken cancellationToken) =>
        runs.EndAsync(job.RunId, JobRunStatus.Failed, cancellationToken);

    /// <summary>Does the work, from where an earlier attempt left it, until it is done or somebody has stopped it.</summary>
    protected abstract Task WorkAsync(TRun run, JobExecution execution, CancellationToken cancellationToken);
}
