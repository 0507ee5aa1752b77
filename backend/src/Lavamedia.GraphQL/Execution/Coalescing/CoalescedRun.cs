namespace Lavamedia.GraphQL.Execution.Coalescing;

/// <summary>One run for several callers. The first of them runs it, the others follow.</summary>
internal sealed class CoalescedRun : IDisposable
{
    /// <summary>Completed by a work item or by a timer, which have a thread of their own to go on with.</summary>
    private readonly TaskCompletionSource _turn = new();
    private readonly TaskCompletionSource<ExecutionResult> _result = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly CancellationTokenSource _abandoned = new();
    private readonly Lock _lock = new();
    private int _left;
    private int _leftUnanswered;
    private ExecutionResult? _answer;
    private bool _isOver;
    private ITimer? _timer;
    private long _end;

    /// <summary>All who joined, also those who have left.</summary>
    public int Callers { get; private set; } = 1;

    /// <summary>Those whom the result was for when it came; none before that.</summary>
    public int Answered { get; private set; }

    /// <summary>One more caller; only before the run begins, by one thread at a time.</summary>
    public void Join() => Callers++;

    /// <summary>What a caller that joined is answered with.</summary>
    /// <exception cref="OperationCanceledException">The caller went away; the run goes on for the others.</exception>
    public async Task<ExecutionResult> FollowAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _result.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Unfollow();
            throw;
        }
    }

    /// <summary>Waits for <see cref="TakeTurn"/>, or until the patience has an end.</summary>
    public Task WaitForTurnAsync() => _turn.Task;

    /// <summary>The turn comes after this time at the latest; said again, the earlier end counts. Before the run begins, by one thread at a time.</summary>
    public void WaitNoLongerThan(TimeSpan patience, TimeProvider time)
    {
        var end = time.GetTimestamp() + (long)(patience.TotalSeconds * time.TimestampFrequency);
        if (_timer is null)
        {
            _timer = time.CreateTimer(
                static turn => ((TaskCompletionSource)turn!).TrySetResult(),
                _turn,
                patience,
                Timeout.InfiniteTimeSpan
            );
            _end = end;
        }
        else if (end < _end)
        {
            _timer.Change(patience, Timeout.InfiniteTimeSpan);
            _end = end;
        }
    }

    /// <summary>
    /// Nothing before this run is in its way any more. Whoever asks at the same moment still joins: the turn waits in the line that all threads
    /// share, behind what their own lines hold.
    /// </summary>
    public void TakeTurn() =>
        ThreadPool.UnsafeQueueUserWorkItem(static run => run._turn.TrySetResult(), this, preferLocal: false);

    /// <summary>
    /// Runs for all who joined; nobody joins any more. Cancelled when all of them have left. <paramref name="released"/> is called when the last
    /// of them has disposed the result; where the run fails, it is not.
    /// </summary>
    public async Task<ExecutionResult> RunAsync<TState>(
        TState state,
        Func<TState, CancellationToken, Task<ExecutionResult>> run,
        Action released,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var leaving = cancellationToken.UnsafeRegister(
                static shared => ((CoalescedRun)shared!).Abandon(),
                this
            );
            var result = await run(state, _abandoned.Token).ConfigureAwait(false);
            result.WhenReleased(released);
            lock (_lock)
            {
                Answered = Callers - _leftUnanswered;
                result.AddHolders(Answered - 1);
                _answer = result;
            }

            _result.SetResult(result);
            return result;
        }
        catch (Exception exception)
        {
            _result.SetException(exception);
            // Where nobody follows, nobody else looks at it.
            _ = _result.Task.Exception;
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_lock)
        {
            _isOver = true;
        }

        _timer?.Dispose();
        _abandoned.Dispose();
    }

    /// <summary>A follower leaves, and gives back its part of the result where there is one.</summary>
    private void Unfollow()
    {
        ExecutionResult? answer;
        lock (_lock)
        {
            answer = _answer;
            _leftUnanswered += answer is null ? 1 : 0;
        }

        answer?.Dispose();
        Abandon();
    }

    /// <summary>One of the callers leaves. The first of them does not before the run begins, so nobody joins what was given up.</summary>
    private void Abandon()
    {
        lock (_lock)
        {
            if (++_left == Callers && !_isOver)
            {
                _abandoned.Cancel();
            }
        }
    }
}
