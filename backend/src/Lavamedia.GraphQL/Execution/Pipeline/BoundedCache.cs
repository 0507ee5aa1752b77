namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>A cache that forgets what was not used for longest. Values are immutable; two callers may make the same one at once.</summary>
internal sealed class BoundedCache<TKey, TValue>(int capacity, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _entries = new(comparer);
    private readonly LinkedList<(TKey Key, TValue Value)> _byUse = new();

    public TValue? Find(TKey key)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var entry))
            {
                return null;
            }

            if (_byUse.First != entry)
            {
                _byUse.Remove(entry);
                _byUse.AddFirst(entry);
            }

            return entry.Value.Value;
        }
    }

    public void Add(TKey key, TValue value)
    {
        lock (_lock)
        {
            if (_entries.ContainsKey(key))
            {
                return;
            }

            _entries.Add(key, _byUse.AddFirst((key, value)));
            if (_entries.Count > capacity)
            {
                _entries.Remove(_byUse.Last!.Value.Key);
                _byUse.RemoveLast();
            }
        }
    }
}
