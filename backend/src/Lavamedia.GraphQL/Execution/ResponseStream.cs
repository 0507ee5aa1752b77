namespace Lavamedia.GraphQL.Execution;

/// <summary>
/// A response that comes in several payloads. It is enumerated once, by one reader; the reader disposes each payload once it is sent.
/// What went wrong while it runs is told by payloads: the enumeration only throws when the caller's token, of
/// <see cref="IRequestExecutor.StartAsync"/> or of the enumeration, is cancelled. The services of the request have to live until the
/// stream is disposed; disposing it ends the operation, from whatever thread.
/// </summary>
public sealed class ResponseStream : ExecutionResponse, IAsyncEnumerable<ExecutionResult>
{
    private readonly Func<CancellationToken, IAsyncEnumerable<ExecutionResult>> _payloads;
    private readonly Func<ValueTask> _end;
    private readonly CancellationTokenSource _ending = new();
    private readonly SemaphoreSlim _working = new(1);
    private int _state;

    /// <summary>A stream of payloads.</summary>
    /// <param name="kind">What the payloads are to each other.</param>
    /// <param name="payloads">Makes the payloads; its token ends them.</param>
    /// <param name="end">Gives back what the stream holds, enumerated or not. Called once.</param>
    internal ResponseStream(
        ResponseStreamKind kind,
        Func<CancellationToken, IAsyncEnumerable<ExecutionResult>> payloads,
        Func<ValueTask> end
    )
    {
        Kind = kind;
        _payloads = payloads;
        _end = end;
    }

    /// <summary>What the payloads are to each other.</summary>
    public ResponseStreamKind Kind { get; }

    /// <inheritdoc />
    public async IAsyncEnumerator<ExecutionResult> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (Interlocked.CompareExchange(ref _state, 1, 0) != 0)
        {
            throw new InvalidOperationException("A response stream can be read once, and only until it is disposed.");
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _ending.Token);
        await using var payloads = _payloads(either.Token).GetAsyncEnumerator(either.Token);
        while (await MoveNextAsync(payloads).ConfigureAwait(false))
        {
            yield return payloads.Current;
        }
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _state, 2) == 2)
        {
            return;
        }

        await _ending.CancelAsync().ConfigureAwait(false);

        // What works on a payload at this moment may still use the services of the request: it ends first.
        await _working.WaitAsync().ConfigureAwait(false);
        await _end().ConfigureAwait(false);
    }

    /// <summary>Being disposed is an end, not a failure; a token of the caller is.</summary>
    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<ExecutionResult> payloads)
    {
        await _working.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            return !_ending.IsCancellationRequested && await payloads.MoveNextAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_ending.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            _working.Release();
        }
    }
}
