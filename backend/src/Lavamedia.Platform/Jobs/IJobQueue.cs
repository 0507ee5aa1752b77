namespace Lavamedia.Platform.Jobs;

/// <summary>Where work is put that happens after the commit, or later.</summary>
public interface IJobQueue
{
    /// <summary>
    /// Adds a job to the unit of work of this scope's <c>LavamediaDbContext</c>: stored by the next <c>SaveChanges</c>,
    /// in the same transaction as everything else, and run after the commit.
    /// </summary>
    /// <typeparam name="TJob">The payload; a module must handle it.</typeparam>
    /// <param name="job">The payload.</param>
    /// <param name="isBulk">Whether it is one of many that are made at once: those of its lane that somebody waits for go before it.</param>
    void Add<TJob>(TJob job, bool isBulk = false)
        where TJob : class;

    /// <summary>
    /// Adds a job at once, within the current transaction of this scope's <c>LavamediaDbContext</c> when there is one.
    /// </summary>
    /// <typeparam name="TJob">The payload; a module must handle it.</typeparam>
    /// <param name="job">The payload.</param>
    /// <param name="after">How long to wait, in database time.</param>
    /// <param name="uniqueKey">Where given: nothing is added while a job of the kind and key is waiting or running.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>Whether the job was added.</returns>
    Task<bool> AddAsync<TJob>(
        TJob job,
        TimeSpan after = default,
        string? uniqueKey = null,
        CancellationToken cancellationToken = default
    )
        where TJob : class;
}
