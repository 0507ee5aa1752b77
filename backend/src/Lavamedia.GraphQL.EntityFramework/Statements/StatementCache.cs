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

    /// <summary>The statements for a shape, if a request had it before.</summary>
    public CompiledSelection? Find(ReadOnlySpan<char> shape) =>
        compiled.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(shape, out var known) ? known : null;

    public void Add(string shape, CompiledSelection selection)
    {
        if (compiled.Count >= Capacity)
        {
            compiled.Clear();
        }

        compiled[shape] = selection;
        budget.Count(this, shape);
    }

    public void Forget(string shape) => compiled.TryRemove(shape, out _);
}
