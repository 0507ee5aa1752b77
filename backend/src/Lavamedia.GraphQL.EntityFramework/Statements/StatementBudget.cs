using System.Collections.Concurrent;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>
/// The bound over the statements of all plans (rule G-11): thousands of plans with hundreds of shapes each would fill the memory. The
/// oldest are forgotten, and compiled anew should they be needed again.
/// </summary>
/// <param name="capacity">How many selections are kept compiled.</param>
internal sealed class StatementBudget(int capacity)
{
    private readonly ConcurrentQueue<(StatementCache Cache, string Shape)> byAge = new();
    private int count;

    /// <summary>A cache has kept the statements of a shape.</summary>
    public void Count(StatementCache cache, string shape)
    {
        byAge.Enqueue((cache, shape));
        if (Interlocked.Increment(ref count) > capacity && byAge.TryDequeue(out var oldest))
        {
            Interlocked.Decrement(ref count);
            oldest.Cache.Forget(oldest.Shape);
        }
    }
}
