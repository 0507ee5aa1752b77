using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Aggregates;
using Lavamedia.GraphQL.EntityFramework.Shapes;
using Lavamedia.GraphQL.EntityFramework.Statements;
using Lavamedia.GraphQL.Planning;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lavamedia.GraphQL.EntityFramework.Planning;

/// <summary>
/// The rows of one list (or of the step itself): one statement. A list below it is another level, whose rows are
/// selected by the keys of this one.
/// </summary>
internal sealed class EntityLevel(int index, EntityLevel? parent, FieldSelection selection, IEntityType entityType)
{
    public int Index { get; } = index;

    public EntityLevel? Parent { get; } = parent;

    public FieldSelection Selection { get; } = selection;

    public FieldBinding Binding { get; } = selection.Binding!;

    public IEntityType EntityType { get; } = entityType;

    /// <summary>How the field shows the rows; a batch of entities is a row for each source.</summary>
    public ListShape Shape { get; init; }

    /// <summary>The way from a row of <see cref="Parent"/> to the list: to-one steps, then the collection.</summary>
    public IReadOnlyList<LambdaExpression> Path { get; init; } = [];

    /// <summary>All values read for a row, in the order of their cells.</summary>
    public List<EntityCell> Cells { get; } = [];

    /// <summary>The objects that resolvers need as parents.</summary>
    public List<EntityParent> Parents { get; } = [];

    public List<EntityLevel> Children { get; } = [];

    /// <summary>The aggregates and groups asked of the list.</summary>
    public List<EntityFigures> Figures { get; } = [];

    /// <summary>Whether rows are read at all; not for a connection of which only the count is asked.</summary>
    public bool ReadsRows { get; set; } = true;

    public bool ReadsCount { get; set; }

    /// <summary>Whether the client takes an estimate where counting would be long.</summary>
    public bool MayEstimate { get; set; }

    /// <summary>Whether a cursor is shown, so that the order's values are read too.</summary>
    public bool ReadsCursors { get; set; }

    public bool IsPaged => Shape is ListShape.Connection or ListShape.CollectionSegment;

    /// <summary>The field's own order, for requests that ask for none.</summary>
    public IReadOnlyList<OrderTerm> DefaultOrder =>
        field ??= OrderTerms.Default(Binding.DefaultOrder, EntityType.ClrType);

    /// <summary>What every request asks of a list that takes no arguments.</summary>
    public LevelRequest Unasked =>
        field ??= DefaultOrder.Count == 0 ? LevelRequest.Nothing : new LevelRequest { Order = DefaultOrder };

    public int AddCell(EntityCell cell)
    {
        Cells.Add(cell);
        return Cells.Count - 1;
    }
}
