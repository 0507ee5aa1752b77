namespace Lavamedia.GraphQL.Execution.Coalescing;

/// <summary>
/// Answers those who ask the same at the same time with one run. Nobody is answered with what was read before they asked: who comes while the same
/// runs already waits, together with all who come meanwhile, and one run that begins later is for all of these. Those who are answered ask again,
/// as often as not, so it begins when as many have come as the last run answered and left waiting. Once all of its answers are written they are
/// waited for no longer than <see cref="Regrouping"/>; the last run, and somebody who reads its answer slowly, no longer than <see cref="Patience"/>.
/// What is known of a question is kept no longer than until another is asked after that.
/// </summary>
/// <param name="time">What the patience is measured by.</param>
internal sealed class RequestCoalescer(TimeProvider time)
{
    /// <summary>How long a run waits for the one before it at most: what coalescing may add to the time of an answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(10);

    /// <summary>
    /// How long those who have been answered are expected to come again: a little longer than a client nearby takes to send its next question.
    /// </summary>
    public static readonly TimeSpan Regrouping = TimeSpan.FromMilliseconds(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<CoalescingKey, Lane> _lanes = [];

    /// <summary>Lanes in which nothing ran or waited when they were added, in that order.</summary>
    private readonly Queue<Lane> _idle = [];

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
                ForgetIdleLanes();
                lane = new Lane(key);
                _lanes.Add(key, lane);
            }
            else if (lane.Next is { } waiting)
            {
                waiting.Join();
                if (lane.Running == 0 && waiting.Callers == lane.Expected)
                {
                    waiting.TakeTurn();
                }

                return waiting.FollowAsync(cancellationToken);
            }

            next = lane.Next = new CoalescedRun();
            if (lane.Running == 0 && (next.Callers >= lane.Expected || !IsExpecting(lane)))
            {
                // Not at once either: whoever asks the same and has been received already is behind no more than a few others.
                next.TakeTurn();
            }
            else
            {
                next.WaitNoLongerThan(lane is { Running: 0, Writing: null } ? Regrouping : Patience, time);
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
            await shared.WaitForTurnAsync().ConfigureAwait(false);
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
                    lane.Running--;
                    lane.Expected = shared.Answered + (lane.Next?.Callers ?? 0);
                    (lane.Writing, lane.Since) = (shared, time.GetTimestamp());
                }

                return result;
            }
            catch
            {
                lock (_lock)
                {
                    lane.Running--;
                    lane.Expected = 0;
                }

                Release(lane, shared);
                throw;
            }
        }
    }

    /// <summary>
    /// Whether those who were answered last may come again soon: their answers are being written, by callers who take no longer than others would
    /// wait, or were written just now.
    /// </summary>
    private bool IsExpecting(Lane lane) =>
        time.GetElapsedTime(lane.Since) < (lane.Writing is null ? Regrouping : Patience);

    /// <summary>All who were answered by a run have written their answers, or it failed.</summary>
    private void Release(Lane lane, CoalescedRun run)
    {
        lock (_lock)
        {
            if (lane.Writing == run)
            {
                (lane.Writing, lane.Since) = (null, time.GetTimestamp());
            }

            if (lane.Next is not { } next)
            {
                if (lane is { IsIdle: true, IsListed: false })
                {
                    lane.IsListed = true;
                    _idle.Enqueue(lane);
                }
            }
            else if (next.Callers >= lane.Expected)
            {
                next.TakeTurn();
            }
            else
            {
                next.WaitNoLongerThan(Regrouping, time);
            }
        }
    }

    /// <summary>Forgets the questions that nobody has come back for.</summary>
    private void ForgetIdleLanes()
    {
        while (_idle.TryPeek(out var lane) && !(lane.IsIdle && IsExpecting(lane)))
        {
            _idle.Dequeue();
            lane.IsListed = false;
            // Where a later run was quicker to be written, it may have gone already, and another may have taken its place.
            if (lane.IsIdle && _lanes.TryGetValue(lane.Key, out var current) && current == lane)
            {
                _lanes.Remove(lane.Key);
            }
        }
    }

    /// <summary>What runs and waits for one key.</summary>
    private sealed class Lane(CoalescingKey key)
    {
        public CoalescingKey Key { get; } = key;

        /// <summary>The runs that have begun and not ended.</summary>
        public int Running { get; set; }

        /// <summary>The run that ended last, as long as not all of its answers have been written.</summary>
        public CoalescedRun? Writing { get; set; }

        /// <summary>When <see cref="Writing"/> ended, or when the last of its answers was written.</summary>
        public long Since { get; set; }

        /// <summary>How many the next run is for, if all come again whom the last one answered.</summary>
        public int Expected { get; set; }

        /// <summary>The run that has not begun, which others may still join.</summary>
        public CoalescedRun? Next { get; set; }

        /// <summary>Whether nothing runs, waits or is being written.</summary>
        public bool IsIdle => this is { Running: 0, Writing: null, Next: null };

        /// <summary>Whether it is among those to be forgotten.</summary>
        public bool IsListed { get; set; }
    }
}
