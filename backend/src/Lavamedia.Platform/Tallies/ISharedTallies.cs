namespace Lavamedia.Platform.Tallies;

/// <summary>
/// Counts for all instances together, at Redis. There is one only where Redis is configured; while Redis is away it says so, and whoever
/// counts goes on elsewhere: a limit gets coarser then, but there is never none.
/// </summary>
public interface ISharedTallies
{
    /// <summary>Counts one thing in several tallies, all or none of them.</summary>
    /// <param name="tallies">Where it counts.</param>
    /// <param name="window">How long it counts.</param>
    /// <param name="cancellationToken">Ends the wait for Redis.</param>
    /// <returns>
    /// For each tally how long to wait until the thing fits in, or null where it does; null altogether while Redis is away.
    /// </returns>
    ValueTask<IReadOnlyList<TimeSpan?>?> AddAsync(
        IReadOnlyList<Tally> tallies,
        TimeSpan window,
        CancellationToken cancellationToken
    );

    /// <summary>Takes back everything that was counted in a tally, there and in others.</summary>
    /// <param name="name">The tally that is emptied.</param>
    /// <param name="others">Tallies from which the same things are taken.</param>
    /// <param name="cancellationToken">Ends the wait for Redis.</param>
    /// <returns>Whether Redis was there.</returns>
    ValueTask<bool> TakeBackAsync(string name, IReadOnlyList<string> others, CancellationToken cancellationToken);
}
