using Lavamedia.GraphQL.EntityFramework.Results;
using Lavamedia.GraphQL.Execution.Results;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Aggregates;

/// <summary>The rows of one set of figures; cells are kept as those of entities are: JSON already, empty for NULL.</summary>
internal sealed class FigureData(CompiledFigures compiled)
{
    private static readonly List<int> None = [];
    private readonly List<int> offsets = [];
    private readonly Dictionary<RowKey, List<int>> byParent = [];

    /// <summary>The groups of the list of a row; of a list at the top for the key that is none.</summary>
    public IReadOnlyList<int> RowsBelow(RowKey parent) => byParent.GetValueOrDefault(parent, None);

    /// <summary>Where the cell's bytes begin and end.</summary>
    public Range Cell(int row, int cell)
    {
        var index = (row * compiled.Cells.Count) + cell;
        return offsets[index]..offsets[index + 1];
    }

    public async Task ReadAsync(NpgsqlDataReader reader, ResultWriter cells, CancellationToken cancellationToken)
    {
        offsets.Add(cells.Position);
        for (var row = 0; await reader.ReadAsync(cancellationToken).ConfigureAwait(false); row++)
        {
            foreach (var cell in compiled.Cells)
            {
                cell?.Read(reader, cells);
                offsets.Add(cells.Position);
            }

            var parent = compiled.ParentKey?.Read(reader) ?? default;
            if (!byParent.TryGetValue(parent, out var rows))
            {
                byParent.Add(parent, rows = []);
            }

            rows.Add(row);
        }
    }
}
