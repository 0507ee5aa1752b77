using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Values;

/// <summary>An item of a streamed list that its data source writes.</summary>
internal sealed class RowItem(IStreamedRows rows, int index)
{
    public IStreamedRows Rows { get; } = rows;

    public int Index { get; } = index;
}
