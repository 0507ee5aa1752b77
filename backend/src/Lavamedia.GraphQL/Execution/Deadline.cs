using Lavamedia.GraphQL.Errors;

namespace Lavamedia.GraphQL.Execution;

/// <summary>The time an operation has (rule G-7), together with the patience of its caller.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationToken _caller;
    private readonly TimeSpan _time;
    private volatile bool _isLeft;

    public Deadline(TimeSpan time, CancellationToken caller)
    {
        _time = time;
        _caller = caller;
        _source = caller.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(caller)
            : new CancellationTokenSource();
        Start();
    }

    /// <summary>Cancelled when the time is over or the caller goes away.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether it was the time that ended the operation.</summary>
    public bool HasPassed => _source.IsCancellationRequested && !_caller.IsCancellationRequested && !_isLeft;

    /// <summary>Counts the whole time from now on.</summary>
    public void Start() => _source.CancelAfter(_time);

    /// <summary>Does not count what the caller takes to send, for which transports have limits of their own.</summary>
    public void Stop() => _source.CancelAfter(System.Threading.Timeout.InfiniteTimeSpan);

    /// <summary>The caller wants no more of the response.</summary>
    public void Leave()
    {
        _isLeft = true;
        _source.Cancel();
    }

    /// <summary>What the client is told when it has passed.</summary>
    public GraphQLError ToError() =>
        new($"The request exceeded the configured timeout of `{_time}`.") { Code = ExecutionErrorCodes.Timeout };

    public void Dispose() => _source.Dispose();
}
