namespace Lavamedia.GraphQL.Execution.DataLoader;

/// <summary>Loads one value for each key; null where there is none. Derive from it, mark with <c>[DataLoader]</c>, take it as a parameter.</summary>
/// <remarks>
/// A resolver may also take a service whose constructor takes the loader. Such a service must not use what cannot be used by several at
/// once, such as a <c>DbContext</c>, before or beside the loader: its resolvers are started together.
/// </remarks>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
/// <param name="scheduler">The scheduler of the root field.</param>
public abstract class BatchDataLoader<TKey, TValue>(BatchScheduler scheduler) : DataLoaderBase<TKey, TValue?>(scheduler)
    where TKey : notnull
{
    /// <summary>The values of the keys; keys without a value may be left out.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken
    );

    private protected sealed override async Task LoadBatchAsync(
        IReadOnlyList<TKey> keys,
        Action<TKey, TValue?> complete,
        CancellationToken cancellationToken
    )
    {
        var values = await LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        foreach (var key in keys)
        {
            complete(key, values.GetValueOrDefault(key));
        }
    }
}
