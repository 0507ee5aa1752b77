namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>
/// A cache that forgets what was not used for longest, once there are too many entries or they weigh too much together. Values are
/// immutable; two callers may make the same one at once.
/// </summary>
/// <param name="capacity">How many entries are kept.</param>
/// <param name="maximumWeight">What they may weigh together.</param>
/// <param name="comparer">How keys are compared.</param>
internal sealed class BoundedCache<TKey, TValue>(
    int capacity,
    long maximumWeight,
    IEqualityComparer<TKey>? comparer = null
)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = new(comparer);
    private readonly LinkedList<Entry> _byUse = new();
    private long _weight;

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

    public void Add(TKey key, TValue value, int weight)
    {
        lock (_lock)
        {
            if (_entries.ContainsKey(key))
            {
                return;
            }

            _entries.Add(key, _byUse.AddFirst(new Entry(key, value, weight)));
            _weight += weight;
            // What was added last stays, whatever it weighs: a single document is bounded by the parser.
            while (_entries.Count > 1 && (_entries.Count > capacity || _weight > maximumWeight))
            {
                var oldest = _byUse.Last!.Value;
                _byUse.RemoveLast();
                _entries.Remove(oldest.Key);
                _weight -= oldest.Weight;
            }
        }
    }

    private readonly record struct Entry(TKey Key, TValue Value, int Weight);
}
