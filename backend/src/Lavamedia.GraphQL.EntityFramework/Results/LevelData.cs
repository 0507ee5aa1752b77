using Lavamedia.GraphQL.EntityFramework.Aggregates;
using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.EntityFramework.Shapes;
using Lavamedia.GraphQL.EntityFramework.Statements;
using Lavamedia.GraphQL.Execution.Results;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>
/// The rows of one level: every cell is a stretch of bytes that is JSON already, found by its offset. A cell ends where
/// the next begins, and an empty cell is NULL.
/// </summary>
internal sealed class LevelData(EntityLevel level, CompiledLevel compiled, Page? page)
{
    private static readonly List<int> None = [];
    private readonly List<int> offsets = [];
    private readonly List<int> all = [];
    private readonly List<RowKey> keys = [];
    private readonly Dictionary<RowKey, List<int>> byParent = [];
    private readonly Dictionary<RowKey, int> counts = [];
    private readonly List<int[]> places = [];

    public EntityLevel Level { get; } = level;

    public Page? Page { get; } = page;

    public int CursorTerms => compiled.CursorTerms;

    public byte[] CursorBinding { get; init; } = [];

    /// <summary>The aggregates and groups of the list.</summary>
    public IReadOnlyList<FigureData> Figures { get; } =
        compiled.Figures.Count == 0 ? [] : [.. compiled.Figures.Select(figures => new FigureData(figures))];

    public IReadOnlyList<int> Rows => all;

    public RowKey KeyOf(int row) => keys[row];

    public IReadOnlyList<int> RowsBelow(RowKey parent) => byParent.GetValueOrDefault(parent, None);

    public int CountBelow(RowKey parent) => counts.GetValueOrDefault(parent);

    /// <summary>Where the cell's bytes begin and end.</summary>
    public Range Cell(int row, int cell)
    {
        var index = (row * compiled.Cells.Count) + cell;
        return offsets[index]..offsets[index + 1];
    }

    /// <summary>The position of a row's object among the parents of its resolvers; -1 when there is no such object.</summary>
    public int Place(int row, int parent) => places[row][parent];

    public async Task ReadRowsAsync(
        NpgsqlDataReader reader,
        ResultWriter cells,
        IReadOnlyList<List<object>> parents,
        CancellationToken cancellationToken
    )
    {
        offsets.Add(cells.Position);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var row = all.Count;
            all.Add(row);
            foreach (var cell in compiled.Cells)
            {
                cell.Read(reader, cells);
                offsets.Add(cells.Position);
            }

            if (compiled.Key is { } key)
            {
                keys.Add(key.Read(reader));
            }

            if (compiled.ParentKey is { } parentKey)
            {
                var above = parentKey.Read(reader);
                if (!byParent.TryGetValue(above, out var siblings))
                {
                    byParent.Add(above, siblings = []);
                }

                siblings.Add(row);
            }

            ReadParents(reader, parents);
        }
    }

    public async Task ReadCountsAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var above = compiled.CountParentKey?.Read(reader) ?? default;
            counts[above] = reader.GetInt32(compiled.CountOrdinal);
        }
    }

    private void ReadParents(NpgsqlDataReader reader, IReadOnlyList<List<object>> parents)
    {
        if (compiled.Parents.Count == 0)
        {
            return;
        }

        var placesOfRow = new int[compiled.Parents.Count];
        for (var i = 0; i < placesOfRow.Length; i++)
        {
            placesOfRow[i] = -1;
            if (compiled.Parents[i].Read(reader) is { } parent)
            {
                var slots = Level.Parents[i].Slots;
                placesOfRow[i] = parents[slots[0]].Count;
                foreach (var slot in slots)
                {
                    parents[slot].Add(parent);
                }
            }
        }

        places.Add(placesOfRow);
    }
}
