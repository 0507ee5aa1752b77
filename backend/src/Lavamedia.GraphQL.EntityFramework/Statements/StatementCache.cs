using System.Collections.Concurrent;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>
/// Statements by shape. One step rarely sees more than a few shapes; a client that varies them without end must not
/// fill the memory, so the cache starts anew when it is full.
/// </summary>
internal sealed class StatementCache
{
    private const int Capacity = 256;
    private readonly ConcurrentDictionary<string, CompiledSelection> compiled = new(StringComparer.Ordinal);

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

        return compiled[shape] = compile();
    }
}
