namespace Lavamedia.GraphQL.Execution.DataLoader;

/// <summary>
/// Runs the loaders of one root field when nothing else can go on: keys gather while resolvers start, and are loaded together once
/// all of them wait. Loaders run one after the other, because they share the services of the root field. Scoped.
/// </summary>
public sealed class BatchScheduler
{
    private readonly Lock _lock = new();
    private List<IDataLoader> _waiting = [];
    private TaskCompletionSource _signal = NewSignal();

    /// <summary>Notes that a loader has keys to load.</summary>
    public void Schedule(IDataLoader loader)
    {
        lock (_lock)
        {
            _waiting.Add(loader);
            _signal.TrySetResult();
        }
    }

    /// <summary>Loads batches until a piece of work, which may be waiting for them, is complete.</summary>
    public async Task RunUntilAsync(Task work, CancellationToken cancellationToken)
    {
        while (!work.IsCompleted)
        {
            var (loaders, signal) = TakeWaiting();
            if (loaders.Count == 0)
            {
                await Task.WhenAny(work, signal).ConfigureAwait(false);
                continue;
            }

            foreach (var loader in loaders)
            {
                await loader.DispatchAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        await work.ConfigureAwait(false);
    }

    private (List<IDataLoader> Loaders, Task Signal) TakeWaiting()
    {
        lock (_lock)
        {
            var loaders = _waiting;
            if (loaders.Count > 0)
            {
                _waiting = [];
                _signal = NewSignal();
            }

            return (loaders, _signal.Task);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
