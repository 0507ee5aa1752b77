namespace Lavamedia.GraphQL.Execution.DataLoader;

/// <summary>Loads a list of values for each key; an empty one where there are none.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The values.</typeparam>
/// <param name="scheduler">The scheduler of the root field.</param>
public abstract class GroupedDataLoader<TKey, TValue>(BatchScheduler scheduler)
    : DataLoaderBase<TKey, IReadOnlyList<TValue>>(scheduler)
    where TKey : notnull
{
    /// <summary>The values of the keys, by key.</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken
    );

    private protected sealed override async Task LoadBatchAsync(
        IReadOnlyList<TKey> keys,
        Action<TKey, IReadOnlyList<TValue>> complete,
        CancellationToken cancellationToken
    )
    {
        var values = await LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        foreach (var key in keys)
        {
            complete(key, [.. values[key]]);
        }
    }
}
