namespace Lavamedia.GraphQL.Execution.Values;

/// <summary>A list of completed items.</summary>
internal sealed class ListValue(object?[] items)
{
    public object?[] Items { get; } = items;

    /// <summary>The items that are streamed; null when there are none.</summary>
    public StreamedItems? Streamed { get; init; }
}
