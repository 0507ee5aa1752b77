namespace Lavamedia.GraphQL.Execution.Coalescing;

/// <summary>One run for several callers. The first of them runs it, the others follow.</summary>
internal sealed class CoalescedRun : IDisposable
{
    private readonly TaskCompletionSource _turn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<ExecutionResult> _result = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly CancellationTokenSource _abandoned = new();
    private readonly Lock _lock = new();
    private int _callers = 1;
    private int _left;
    private bool _isOver;

    /// <summary>One more caller; only before the run begins, by one thread at a time.</summary>
    public void Join() => _callers++;

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
            Abandon();
            throw;
        }
    }

    /// <summary>Waits until a run before this one has ended, no longer than <paramref name="patience"/>.</summary>
    public async Task WaitForTurnAsync(TimeProvider time, TimeSpan patience)
    {
        var timer = time.CreateTimer(
            static turn => ((TaskCompletionSource)turn!).TrySetResult(),
            _turn,
            patience,
            Timeout.InfiniteTimeSpan
        );
        await using (timer.ConfigureAwait(false))
        {
            await _turn.Task.ConfigureAwait(false);
        }
    }

    /// <summary>
    /// A run before this one has ended. Those whom it answered are written to first, and whoever of them asks again at once still joins: the
    /// turn waits in the line that all threads share, behind what their own lines hold.
    /// </summary>
    public void TakeTurn() =>
        ThreadPool.UnsafeQueueUserWorkItem(static run => run._turn.TrySetResult(), this, preferLocal: false);

    /// <summary>Runs for all who joined; nobody joins any more. Cancelled when all of them have left.</summary>
    public async Task<ExecutionResult> RunAsync<TState>(
        TState state,
        Func<TState, CancellationToken, Task<ExecutionResult>> run,
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
            result.AddHolders(_callers - 1);
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

        _abandoned.Dispose();
    }

    /// <summary>One of the callers leaves. The first of them does not before the run begins, so nobody joins what was given up.</summary>
    private void Abandon()
    {
        lock (_lock)
        {
            if (++_left == _callers && !_isOver)
            {
                _abandoned.Cancel();
            }
        }
    }
}
