namespace Lavamedia.Platform.Jobs;

/// <summary>Does the work of a job. Runs at least once: be idempotent, or complete inside your own transaction.</summary>
/// <typeparam name="TJob">The payload.</typeparam>
public interface IJobHandler<in TJob>
    where TJob : class
{
    /// <summary>Does the work; an exception means that it is tried again.</summary>
    /// <param name="job">The payload.</param>
    /// <param name="execution">This attempt: its number, its progress, its fence.</param>
    /// <param name="cancellationToken">Cancelled when the time is up, the lease is lost or the process stops.</param>
    Task RunAsync(TJob job, JobExecution execution, CancellationToken cancellationToken);
}
