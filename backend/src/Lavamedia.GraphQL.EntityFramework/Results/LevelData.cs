using System.Text.Json;
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
    private readonly List<int> offsets = new((compiled.ExpectedRows * compiled.Cells.Length) + 1);
    private readonly List<RowKey> keys = compiled.Key is null ? [] : new(compiled.ExpectedRows);
    private readonly List<int> places = new(compiled.ExpectedRows * compiled.Parents.Length);
    private (RowKey Parent, RowRange Rows)? firstParent;

    /// <summary>The rows of all parents, once there is a second one: those of a single object need no table.</summary>
    private Dictionary<RowKey, RowRange>? byParent;
    private Dictionary<RowKey, int>? counts;
    private int count;

    public EntityLevel Level { get; } = level;

    public Page? Page { get; } = page;

    public int CursorTerms => compiled.CursorTerms;

    public byte[] CursorBinding { get; init; } = [];

    /// <summary>The aggregates and groups of the list.</summary>
    public IReadOnlyList<FigureData> Figures { get; } =
        compiled.Figures.Count == 0 ? [] : [.. compiled.Figures.Select(figures => new FigureData(figures))];

    /// <summary>Whether the number of the whole list's rows is an estimate.</summary>
    public bool CountIsEstimate { get; private set; }

    public RowRange Rows => new(0, count);

    public RowKey KeyOf(int row) => keys[row];

    public RowRange RowsBelow(RowKey parent) =>
        byParent is not null ? byParent.GetValueOrDefault(parent)
        : firstParent is { } first && first.Parent == parent ? first.Rows
        : default;

    public int CountBelow(RowKey parent) => counts?.GetValueOrDefault(parent) ?? 0;

    /// <summary>Where the cell's bytes begin and end.</summary>
    public Range Cell(int row, int cell)
    {
        var index = (row * compiled.Cells.Length) + cell;
        return offsets[index]..offsets[index + 1];
    }

    /// <summary>The position of a row's object among the parents of its resolvers; -1 when there is no such object.</summary>
    public int Place(int row, int parent) => places[(row * compiled.Parents.Length) + parent];

    public async ValueTask ReadRowsAsync(
        NpgsqlDataReader reader,
        ResultWriter cells,
        IReadOnlyList<List<object>> parents,
        CancellationToken cancellationToken
    )
    {
        var (first, above) = (0, default(RowKey));
        offsets.Add(cells.Position);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            ReadRow(reader, cells, parents);

            // The rows of one parent follow each other: the statement orders by its key first.
            if (compiled.ParentKey is { } parentKey && parentKey.Read(reader) is var parent)
            {
                if (count > 0 && parent != above)
                {
                    AddParent(above, new RowRange(first, count - first));
                    first = count;
                }

                above = parent;
            }

            count++;
        }

        compiled.ExpectedRows = count;
        if (compiled.ParentKey is not null && count > 0)
        {
            AddParent(above, new RowRange(first, count - first));
        }
    }

    private void AddParent(RowKey parent, RowRange rows)
    {
        if (firstParent is { } first)
        {
            byParent ??= new() { [first.Parent] = first.Rows };
            byParent.Add(parent, rows);
        }
        else
        {
            firstParent = (parent, rows);
        }
    }

    private void ReadRow(NpgsqlDataReader reader, ResultWriter cells, IReadOnlyList<List<object>> parents)
    {
        foreach (var cell in compiled.Cells)
        {
            cell.Read(reader, cells);
            offsets.Add(cells.Position);
        }

        if (compiled.Total is { } total && count == 0)
        {
            (counts ??= [])[default] = reader.GetInt32(total);
        }

        if (compiled.Key is { } key)
        {
            keys.Add(key.Read(reader));
        }

        for (var i = 0; i < compiled.Parents.Length; i++)
        {
            places.Add(ReadParent(compiled.Parents[i], Level.Parents[i].Slots, reader, parents));
        }
    }

    public async ValueTask ReadCountsAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var above = compiled.CountParentKey?.Read(reader) ?? default;
            (counts ??= [])[above] = reader.GetInt32(compiled.CountOrdinal);
        }
    }

    /// <summary>Reads the planner's estimate, which counts where the list is longer than was counted.</summary>
    public async ValueTask ReadEstimateAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (CountBelow(default) is var counted && counted > compiled.ExactCounts)
            {
                using var plan = JsonDocument.Parse(reader.GetString(0));
                var rows = plan.RootElement[0].GetProperty("Plan").GetProperty("Plan Rows").GetDouble();
                counts![default] = (int)Math.Clamp(rows, counted, int.MaxValue);
                CountIsEstimate = true;
            }
        }
    }

    /// <summary>The object that resolvers take as their parent; its place among them, or -1 when there is none.</summary>
    private static int ReadParent(
        ParentReader parentReader,
        List<int> slots,
        NpgsqlDataReader reader,
        IReadOnlyList<List<object>> parents
    )
    {
        if (parentReader.Read(reader) is not { } parent)
        {
            return -1;
        }

        foreach (var slot in slots)
        {
            parents[slot].Add(parent);
        }

        return parents[slots[0]].Count - 1;
    }
}
