namespace Lavamedia.GraphQL.Execution.DataLoader;

/// <summary>What batch and grouped loaders share: gathering keys, and remembering what was loaded for the root field.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
/// <param name="scheduler">The scheduler of the root field.</param>
public abstract class DataLoaderBase<TKey, TValue>(BatchScheduler scheduler) : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    /// <summary>The most keys of one call of <see cref="LoadBatchAsync"/>.</summary>
    protected virtual int MaximumBatchSize => 1000;

    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, TaskCompletionSource<TValue>> _known = [];
    private List<TKey> _waiting = [];

    /// <inheritdoc />
    public Task<TValue> LoadAsync(TKey key, CancellationToken cancellationToken)
    {
        Task<TValue> value;
        lock (_lock)
        {
            if (_known.TryGetValue(key, out var known))
            {
                value = known.Task;
            }
            else
            {
                var source = new TaskCompletionSource<TValue>(TaskCreationOptions.RunContinuationsAsynchronously);
                _known.Add(key, source);
                _waiting.Add(key);
                if (_waiting.Count == 1)
                {
                    scheduler.Schedule(this);
                }

                value = source.Task;
            }
        }

        return value.WaitAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task DispatchAsync(CancellationToken cancellationToken)
    {
        List<TKey> keys;
        lock (_lock)
        {
            keys = _waiting;
            _waiting = [];
        }

        foreach (var batch in keys.Chunk(MaximumBatchSize))
        {
            try
            {
                await LoadBatchAsync(batch, Complete, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                // Whoever waits for one of the keys gets the exception; the executor logs and masks it there.
                Array.ForEach(batch, key => SourceOf(key).TrySetException(exception));
            }
        }
    }

    /// <summary>Loads the values of some keys and hands each over, those without a value too.</summary>
    private protected abstract Task LoadBatchAsync(
        IReadOnlyList<TKey> keys,
        Action<TKey, TValue> complete,
        CancellationToken cancellationToken
    );

    private void Complete(TKey key, TValue value) => SourceOf(key).TrySetResult(value);

    private TaskCompletionSource<TValue> SourceOf(TKey key)
    {
        lock (_lock)
        {
            return _known[key];
        }
    }
}
