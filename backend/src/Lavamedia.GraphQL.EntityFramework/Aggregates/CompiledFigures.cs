using Lavamedia.GraphQL.EntityFramework.Results;
using Lavamedia.GraphQL.EntityFramework.Statements;

namespace Lavamedia.GraphQL.EntityFramework.Aggregates;

/// <summary>The statement of one set of figures and how its rows are read.</summary>
internal sealed class CompiledFigures
{
    public required CompiledStatement Statement { get; init; }

    /// <summary>One for each cell; null for a key that the rows are not grouped by.</summary>
    public required IReadOnlyList<CellReader?> Cells { get; init; }

    /// <summary>The key of the row whose list it is; null at the top.</summary>
    public RowKeyReader? ParentKey { get; init; }
}
