using System.Linq.Expressions;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Aggregates;

/// <summary>Figures over the rows of a paged list, whatever page is shown: of all rows, or group by group. One statement.</summary>
internal sealed class EntityFigures(FieldSelection selection, bool isGrouped)
{
    /// <summary>The field <c>aggregates</c> or <c>groups</c>, whose arguments say what to group by.</summary>
    public FieldSelection Selection { get; } = selection;

    public bool IsGrouped { get; } = isGrouped;

    /// <summary>All values read for a group, in the order of their cells.</summary>
    public List<FigureCell> Cells { get; } = [];

    public int AddCell(FigureCell cell)
    {
        Cells.Add(cell);
        return Cells.Count - 1;
    }
}

/// <summary>One value of a group.</summary>
/// <param name="Field">The field that shows it.</param>
/// <param name="Key">What it shows of the group's common values; null for a figure.</param>
/// <param name="Function">The figure; null for a key.</param>
/// <param name="Member">What the figure is over; null for the elements themselves.</param>
internal sealed record FigureCell(
    FieldSelection Field,
    GroupKey? Key,
    AggregateFunction? Function,
    LambdaExpression? Member
);
