using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.EntityFramework.Shapes;
using Lavamedia.GraphQL.EntityFramework.Statements;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Planning;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>The rows that answer one step, and how they are written.</summary>
internal sealed partial class EntityBlock : IResultBlock
{
    private readonly StepExecution execution;
    private readonly StreamedLists streamed;
    private readonly EntityStep step;
    private readonly CursorFormat cursors;
    private readonly LevelData[] levels;
    private readonly ResultWriter cells = new();
    private readonly List<object>[] parents;
    private readonly SlotValues?[] slots;
    private readonly RowKey[] sources;

    public EntityBlock(
        StepExecution execution,
        StreamedLists streamed,
        CompiledSelection compiled,
        SelectionRequest request,
        CursorFormat cursors
    )
    {
        this.execution = execution;
        this.streamed = streamed;
        step = (EntityStep)execution.Step;
        this.cursors = cursors;
        levels = new LevelData[step.Levels.Count];
        for (var i = 0; i < levels.Length; i++)
        {
            var asked = request.Levels[i];
            levels[i] = new LevelData(step.Levels[i], compiled.Levels[i], asked.Page)
            {
                CursorBinding = asked.CursorBinding,
            };
        }

        parents = new List<object>[step.Slots.Count];
        for (var i = 0; i < parents.Length; i++)
        {
            parents[i] = [];
        }

        if (step.Output.DeferralSlot is { } root)
        {
            parents[root].Add(execution.Sources[0]);
        }

        slots = new SlotValues?[step.Slots.Count];
        sources = request.Keys is null ? [] : [.. ((Array)request.Shape.Values[0]!).Cast<object>().Select(RowKey.Of)];
    }

    /// <summary>Whether the step's own query found no row.</summary>
    public bool IsEmpty => levels[0].Rows.Count == 0;

    /// <summary>Reads the results of the step's statements, in the order in which they were sent.</summary>
    public async ValueTask ReadAsync(
        CompiledSelection compiled,
        NpgsqlDataReader reader,
        CancellationToken cancellationToken
    )
    {
        for (var i = 0; i < levels.Length; i++)
        {
            if (compiled.Levels[i].Page is not null)
            {
                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            }

            if (compiled.Levels[i].Rows is not null)
            {
                await levels[i].ReadRowsAsync(reader, cells, parents, cancellationToken).ConfigureAwait(false);
                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            }

            if (compiled.Levels[i].Count is not null)
            {
                await levels[i].ReadCountsAsync(reader, cancellationToken).ConfigureAwait(false);
                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            }

            if (compiled.Levels[i].Estimate is not null)
            {
                await levels[i].ReadEstimateAsync(reader, cancellationToken).ConfigureAwait(false);
                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            }

            foreach (var figures in levels[i].Figures)
            {
                await figures.ReadAsync(reader, cells, cancellationToken).ConfigureAwait(false);
                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public IReadOnlyList<object> ParentsOf(int slot) => parents[slot];

    public void Fill(int slot, SlotValues values) => slots[slot] = values;

    public bool TryWrite(int source, ResultWriter writer)
    {
        if (step.Request.Source is SelectionSource.Query)
        {
            return TryWriteList(step.Output, step.Request.Field, levels[0].Rows, default, 0, writer);
        }

        rowsBySource ??= IndexSources();
        if (!rowsBySource.TryGetValue(sources[source], out var row))
        {
            return false;
        }

        var item = step.Output.Item!;
        return step.Request.Source is SelectionSource.Owners
            ? TryWriteBelow((ListField)item.Fields[0], levels[0], row, writer)
            : TryWriteObject(item, levels[0], row, writer);
    }

    private Dictionary<RowKey, int>? rowsBySource;

    private Dictionary<RowKey, int> IndexSources() =>
        Enumerable.Range(0, levels[0].Rows.Count).ToDictionary(row => levels[0].KeyOf(row));

    public void Dispose() => cells.Dispose();
}
