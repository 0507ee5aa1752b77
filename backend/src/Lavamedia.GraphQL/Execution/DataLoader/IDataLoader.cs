namespace Lavamedia.GraphQL.Execution.DataLoader;

/// <summary>Loads values by key, many keys in one call, each key once in a root field.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public interface IDataLoader<in TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>The value of a key. The keys asked for at one level of the response are loaded together.</summary>
    Task<TValue> LoadAsync(TKey key, CancellationToken cancellationToken);
}
