using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>The rows of a streamed list after those of its first payload.</summary>
internal sealed class LaterRows(RowRange rows, int first, Func<int, ResultWriter, bool> write) : IStreamedRows
{
    public int Count => rows.Count - first;

    public bool TryWrite(int index, ResultWriter writer) => write(rows[first + index], writer);
}
