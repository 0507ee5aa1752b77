using System.Collections.Concurrent;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>
/// The statements of one step by shape. A step rarely sees more than a few shapes; a client that varies them without end must not
/// fill the memory, so the cache starts anew when it is full.
/// </summary>
/// <param name="budget">The bound over all steps.</param>
internal sealed class StatementCache(StatementBudget budget)
{
    private const int Capacity = 256;
    private readonly ConcurrentDictionary<string, CompiledSelection> compiled = new(StringComparer.Ordinal);

    public int Count => compiled.Count;

    public CompiledSelection GetOrAdd(string shape, Func<CompiledSelection> compile)
    {
        if (compiled.TryGetValue(shape, out var known))
        {
            return known;
        }

        if (compiled.Count >= Capacity)
        {
            compiled.Clear();
        }

        var made = compiled[shape] = compile();
        budget.Count(this, shape);
        return made;
    }

    public void Forget(string shape) => compiled.TryRemove(shape, out _);
}
