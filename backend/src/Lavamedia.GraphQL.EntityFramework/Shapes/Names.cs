using System.Collections.Concurrent;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>Gives each member, method and type that occurs in shapes a short number of its own.</summary>
internal static class Names
{
    private static readonly ConcurrentDictionary<object, int> Numbers = [];
    private static int last;

    // A number may be drawn and not used when two threads meet; it is never given twice.
    public static int Of(object member) => Numbers.GetOrAdd(member, static _ => Interlocked.Increment(ref last));
}
