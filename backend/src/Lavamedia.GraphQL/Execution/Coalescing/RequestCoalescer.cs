namespace Lavamedia.GraphQL.Execution.Coalescing;

/// <summary>
/// Answers those who ask the same at the same time with one run. Nobody is answered with what was read before they asked: who comes while the same
/// runs already waits until its answers are written, together with all who come meanwhile, and one run that begins then is for all of these. It
/// begins earlier where the run before, or somebody who reads slowly, takes longer than <see cref="Patience"/>. Nothing is kept once there is
/// nobody left to answer.
/// </summary>
/// <param name="time">What the patience is measured by.</param>
internal sealed class RequestCoalescer(TimeProvider time)
{
    /// <summary>How long a run waits for the one before it at most: what coalescing may add to the time of an answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(10);

    private readonly Lock _lock = new();
    private readonly Dictionary<CoalescingKey, Lane> _lanes = [];

    /// <summary>Runs what the key stands for, or waits for a run that begins after this call.</summary>
    /// <param name="key">What is asked.</param>
    /// <param name="state">What <paramref name="run"/> needs.</param>
    /// <param name="run">Makes the result, for this caller and for others; cancelled when all of them are.</param>
    /// <param name="cancellationToken">This caller's.</param>
    /// <returns>The result, which each caller disposes.</returns>
    /// <exception cref="OperationCanceledException">The caller went away.</exception>
    public Task<ExecutionResult> RunAsync<TState>(
        in CoalescingKey key,
        TState state,
        Func<TState, CancellationToken, Task<ExecutionResult>> run,
        CancellationToken cancellationToken
    )
    {
        Lane? lane;
        CoalescedRun next;
        lock (_lock)
        {
            if (!_lanes.TryGetValue(key, out lane))
            {
                lane = new Lane(key);
                _lanes.Add(key, lane);
            }
            else if (lane.Next is { } waiting)
            {
                waiting.Join();
                return waiting.FollowAsync(cancellationToken);
            }

            next = lane.Next = new CoalescedRun();
            if (lane.Running == 0 && !IsWriting(lane))
            {
                // Not at once either: whoever asks the same and has been received already is behind no more than a few others.
                next.TakeTurn();
            }
        }

        return RunForAllAsync(lane, next, state, run, cancellationToken);
    }

    /// <summary>Stays until the run has ended, also where this caller has left meanwhile: the others read through its services.</summary>
    private async Task<ExecutionResult> RunForAllAsync<TState>(
        Lane lane,
        CoalescedRun shared,
        TState state,
        Func<TState, CancellationToken, Task<ExecutionResult>> run,
        CancellationToken cancellationToken
    )
    {
        using (shared)
        {
            await shared.WaitForTurnAsync(time, Patience).ConfigureAwait(false);
            lock (_lock)
            {
                // Whoever asks from here on may know of something that this run does not see any more.
                lane.Next = null;
                lane.Running++;
            }

            try
            {
                var result = await shared
                    .RunAsync(state, run, () => Release(lane, shared), cancellationToken)
                    .ConfigureAwait(false);
                lock (_lock)
                {
                    // Those who are answered ask again, as often as not, and then they are in the next run all together.
                    lane.Running--;
                    (lane.Writing, lane.Ended) = (shared, time.GetTimestamp());
                }

                return result;
            }
            catch
            {
                lock (_lock)
                {
                    lane.Running--;
                }

                Release(lane, shared);
                throw;
            }
        }
    }

    /// <summary>Whether answers of the last run are still being written, by callers who take no longer than others would wait.</summary>
    private bool IsWriting(Lane lane) => lane.Writing is not null && time.GetElapsedTime(lane.Ended) < Patience;

    /// <summary>All who were answered by a run have written their answers, or it failed.</summary>
    private void Release(Lane lane, CoalescedRun run)
    {
        CoalescedRun? next;
        lock (_lock)
        {
            if (lane.Writing == run)
            {
                lane.Writing = null;
            }

            next = lane.Next;
            // Where a later run was quicker to be written, the lane may have gone, and another may have taken its place.
            if (
                lane is { Running: 0, Writing: null, Next: null }
                && _lanes.TryGetValue(lane.Key, out var current)
                && current == lane
            )
            {
                _lanes.Remove(lane.Key);
            }
        }

        next?.TakeTurn();
    }

    /// <summary>What runs and waits for one key.</summary>
    private sealed class Lane(CoalescingKey key)
    {
        public CoalescingKey Key { get; } = key;

        /// <summary>The runs that have begun and not ended.</summary>
        public int Running { get; set; }

        /// <summary>The run that ended last, as long as not all of its answers have been written.</summary>
        public CoalescedRun? Writing { get; set; }

        /// <summary>When <see cref="Writing"/> ended.</summary>
        public long Ended { get; set; }

        /// <summary>The run that has not begun, which others may still join.</summary>
        public CoalescedRun? Next { get; set; }
    }
}
