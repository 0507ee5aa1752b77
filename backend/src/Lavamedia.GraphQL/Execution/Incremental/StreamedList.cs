using System.Collections.Immutable;
using Lavamedia.GraphQL.Execution.Values;

namespace Lavamedia.GraphQL.Execution.Incremental;

/// <summary>A list of the response of which items come later.</summary>
internal sealed class StreamedList(StreamedItems items, ImmutableArray<object> path)
    : PendingPart(path, items.Field.Stream!.Label)
{
    public StreamedItems Items { get; } = items;

    /// <summary>How many of the items have been completed.</summary>
    public int Taken { get; set; }

    public bool IsRunning { get; set; }
}
