using System.Collections.Immutable;
using Lavamedia.GraphQL.Execution.Values;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Incremental;

/// <summary>A list of the response of which items come later.</summary>
internal sealed class StreamedList(
    StreamedItems items,
    ImmutableArray<object> path,
    ImmutableDictionary<DeferUsage, DeferredFragment> around
) : PendingPart(path, items.Field.Stream!.Label)
{
    public StreamedItems Items { get; } = items;

    /// <summary>The fragments that stand around the list, for what is deferred within its items.</summary>
    public ImmutableDictionary<DeferUsage, DeferredFragment> Around { get; } = around;

    /// <summary>How many of the items have been completed.</summary>
    public int Taken { get; set; }

    public bool IsRunning { get; set; }
}
