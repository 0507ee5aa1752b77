using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Tests.Annotated;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Tests.Planning;

/// <summary>A complete small planner over lists in memory: it proves the seam, and shows how to write one.</summary>
public sealed class InMemoryPlanner(Library library) : ISelectionPlanner
{
    /// <summary>How many steps each call of <see cref="ExecuteAsync"/> had.</summary>
    public List<int> Batches { get; } = [];

    public bool Reads(Type runtimeType) => runtimeType == typeof(Book) || runtimeType == typeof(Author);

    public void Validate(Schema schema) { }

    public SelectionStep Plan(SelectionPlanRequest request) => new InMemoryStep(this, request);

    public ValueTask ExecuteAsync(IReadOnlyList<StepExecution> executions, CancellationToken cancellationToken)
    {
        Batches.Add(executions.Count);
        foreach (var execution in executions)
        {
            var values = execution.Step.Request.Source switch
            {
                SelectionSource.Query => [Page((IQueryable<object>)execution.Sources[0], execution)],
                SelectionSource.Entities => execution.Sources.ToArray<object?>(),
                _ =>
                [
                    .. execution.Sources.Select(key =>
                        (object?)library.Books.Find(book => book.Id.Equals(key))
                        ?? library.Authors.Find(author => author.Id.Equals(key))
                    ),
                ],
            };
            execution.Complete(new InMemoryBlock((InMemoryStep)execution.Step, values));
        }

        return ValueTask.CompletedTask;
    }

    private static object? Page(IQueryable<object> query, StepExecution execution)
    {
        var binding = execution.Step.Request.Field.Binding!;
        if (binding.Shape == ListShape.Single)
        {
            return query.FirstOrDefault();
        }

        var first =
            execution.ArgumentsOf(execution.Step.Request.Field)["first"] as int? ?? binding.Paging!.DefaultPageSize;
        return query.Take(first).ToList();
    }
}

internal sealed class InMemoryStep : SelectionStep
{
    public InMemoryStep(ISelectionPlanner planner, SelectionPlanRequest request)
        : base(planner, request)
    {
        var slots = new List<FieldSelection>();
        Gather(request.Selections, slots);
        Slots = slots;
    }

    private static void Gather(SelectionSet? selections, List<FieldSelection> slots)
    {
        foreach (var field in selections?.Fields ?? [])
        {
            if (field.IsResolved)
            {
                slots.Add(field);
            }
            else
            {
                Gather(field.Selections, slots);
            }
        }
    }
}

internal sealed class InMemoryBlock : IResultBlock
{
    private readonly InMemoryStep _step;
    private readonly object?[] _values;
    private readonly List<object>[] _parents;
    private readonly SlotValues[] _slots;
    private readonly int[] _written;

    public InMemoryBlock(InMemoryStep step, object?[] values)
    {
        _step = step;
        _values = values;
        _parents = [.. step.Slots.Select(_ => new List<object>())];
        _slots = new SlotValues[step.Slots.Count];
        _written = new int[step.Slots.Count];
        foreach (var value in values)
        {
            GatherParents(value, step.Request.Selections);
        }
    }

    public IReadOnlyList<object> ParentsOf(int slot) => _parents[slot];

    public void Fill(int slot, SlotValues values) => _slots[slot] = values;

    public bool TryWrite(int source, ResultWriter writer) =>
        TryWrite(_values[source], _step.Request.Selections, writer);

    public void Dispose() { }

    private void GatherParents(object? value, SelectionSet selections)
    {
        if (value is List<object> page)
        {
            if (selections.Fields.SingleOrDefault(field => field.Field.Name == "nodes") is { } nodes)
            {
                page.ForEach(item => GatherParents(item, nodes.Selections!));
            }

            return;
        }

        if (value is null)
        {
            return;
        }

        foreach (var field in selections.Fields)
        {
            if (field.IsResolved)
            {
                _parents[_step.Slots.ToList().IndexOf(field)].Add(value);
            }
            else if (field.Selections is { } below)
            {
                GatherParents(Read(field, value), below);
            }
        }
    }

    private bool TryWrite(object? value, SelectionSet selections, ResultWriter writer)
    {
        if (value is null)
        {
            return false;
        }

        var start = writer.Position;
        writer.WriteRaw("{"u8);
        var first = true;
        foreach (var field in selections.Fields)
        {
            writer.WriteRaw(first ? ""u8 : ","u8);
            first = false;
            writer.WriteRaw(field.NameToken.Span);
            if (TryWriteField(field, value, writer))
            {
                continue;
            }

            if (field.Field.Type.IsNonNull)
            {
                writer.Truncate(start);
                return false;
            }

            writer.WriteNull();
        }

        writer.WriteRaw("}"u8);
        return true;
    }

    private bool TryWriteField(FieldSelection field, object parent, ResultWriter writer)
    {
        if (field.IsResolved)
        {
            var slot = _step.Slots.ToList().IndexOf(field);
            return _slots[slot].TryWrite(_written[slot]++, writer);
        }

        if (field.IsTypeName)
        {
            writer.WriteString(field.DeclaringType.Name);
            return true;
        }

        if (parent is List<object> page)
        {
            return TryWritePage(field, page, writer);
        }

        var value = Read(field, parent);
        if (field.Selections is { } below)
        {
            writer.PushPath(field.ResponseName);
            var written = TryWrite(value, below, writer);
            writer.PopPath();
            return written;
        }

        return value is not null && LeafWriter.TryWrite(field.Field.Type.Named, value, writer, out _);
    }

    private bool TryWritePage(FieldSelection field, List<object> page, ResultWriter writer)
    {
        if (field.Field.Name == "totalCount")
        {
            writer.WriteNumber(page.Count);
            return true;
        }

        var start = writer.Position;
        writer.WriteRaw("["u8);
        for (var i = 0; i < page.Count; i++)
        {
            writer.WriteRaw(i == 0 ? ""u8 : ","u8);
            writer.PushPath(field.ResponseName);
            writer.PushPath(i);
            var written = TryWrite(page[i], field.Selections!, writer);
            writer.PopPath();
            writer.PopPath();
            if (!written)
            {
                writer.Truncate(start);
                return false;
            }
        }

        writer.WriteRaw("]"u8);
        return true;
    }

    private static object? Read(FieldSelection field, object parent)
    {
        var value = field.Binding!.Getter(parent);
        return field.Binding.NodeTypeName is { } node ? Lavamedia.GraphQL.Execution.NodeId.Encode(node, value!) : value;
    }
}
