using System.Collections.Concurrent;
using Lavamedia.GraphQL.EntityFramework.Statements;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Execution;

/// <summary>
/// Batches of selections that share connections, with their commands and parameters: a request takes one that nobody uses, puts its
/// values in and gives it back, which spares the driver making and looking up everything anew.
/// </summary>
internal sealed class KeptBatches
{
    // A batch weighs a few kilobytes. As many as are under way at once are enough; a client that varies its selections without end
    // must not fill the memory, so the collection starts anew when it is full.
    private const int Capacity = 1000;
    private readonly ConcurrentDictionary<CompiledSelection, ConcurrentQueue<NpgsqlBatch>> idle = [];
    private int count;

    /// <summary>A batch that has sent this selection before; null when there is none.</summary>
    public NpgsqlBatch? Take(CompiledSelection selection)
    {
        if (!idle.TryGetValue(selection, out var batches) || !batches.TryDequeue(out var batch))
        {
            return null;
        }

        Interlocked.Decrement(ref count);
        return batch;
    }

    /// <summary>Keeps a batch of which all results were read.</summary>
    public void Keep(CompiledSelection selection, NpgsqlBatch batch)
    {
        if (Interlocked.Increment(ref count) > Capacity)
        {
            idle.Clear();
            Volatile.Write(ref count, 0);
        }

        idle.GetOrAdd(selection, static _ => new()).Enqueue(batch);
    }
}
