namespace Lavamedia.Platform.Jobs;

/// <summary>A handler that wants to know when a job of its kind is given up, whatever the reason: even when its worker vanished.</summary>
/// <typeparam name="TJob">The payload.</typeparam>
public interface IJobGivenUp<in TJob>
    where TJob : class
{
    /// <summary>Called before the job becomes a dead letter; perhaps more than once.</summary>
    /// <param name="job">The payload.</param>
    /// <param name="cancellationToken">Cancelled when the process stops.</param>
    Task GiveUpAsync(TJob job, CancellationToken cancellationToken);
}
