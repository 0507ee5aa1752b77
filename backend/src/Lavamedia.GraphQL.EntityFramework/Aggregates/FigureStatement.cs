using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.EntityFramework.Results;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Lavamedia.GraphQL.EntityFramework.Statements;
using Lavamedia.GraphQL.EntityFramework.Translation;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Aggregates;

/// <summary>
/// Compiles figures. The rows are exactly those that the list's total counts: visibility, the resolver's conditions and
/// <c>where</c> hold for them, paging does not. Below another list the figures of each row above are a lateral statement.
/// </summary>
internal sealed class FigureStatement(EntityLevel level, SelectionRequest request, ExpressionTranslator translator)
{
    public CompiledFigures Compile(EntityFigures figures, GroupArguments? groups)
    {
        var list = ListRows.Build(level, request, translator);
        var inner = list.Rows.Select;
        inner.OrderBy.Clear();
        var row = (RowSource)list.Rows.Element;
        var columns = figures.Cells.ConvertAll(cell => Column(cell, groups, row));
        var order = groups is null ? [] : Grouped(inner, groups, row);
        if (list.Outer is not { } outer)
        {
            return new CompiledFigures
            {
                Cells = Readers(figures, columns, column => inner.Project(column)),
                Statement = new CompiledStatement(inner),
            };
        }

        var alias = translator.NextAlias();
        outer.Joins.Add(new SqlJoin(new SqlTable(inner, alias, lateral: true)) { IsInner = true });
        outer.OrderBy.AddRange(order.Select(term => new SqlOrdering(Outside(term.Expression), term.Descending)));
        var cells = Readers(figures, columns, column => outer.Project(Outside(column)));
        return new CompiledFigures
        {
            Cells = cells,
            ParentKey = RowKeyReader.Of(list.Parent!, outer),
            Statement = new CompiledStatement(outer),
        };

        SqlColumn Outside(SqlExpression value) =>
            new(alias, inner.ProjectNamed(value), value.Type, value.Mapping, value.IsNullable);
    }

    /// <summary>Groups the rows, the largest group first; equal ones by their values, so that the answer is the same each time.</summary>
    private List<SqlOrdering> Grouped(SelectStatement select, GroupArguments groups, RowSource row)
    {
        var keys = groups.By.Select(key => translator.Value(key.Member, row)).ToList();
        select.GroupBy.AddRange(keys);
        List<SqlOrdering> order = [new(Count(null), true), .. keys.Select(key => new SqlOrdering(key, false))];
        select.OrderBy.AddRange(order);
        select.Limit = translator.Typed((SqlExpression)translator.Translate(groups.Limit));
        return order;
    }

    private static List<CellReader?> Readers(
        EntityFigures figures,
        List<SqlExpression?> columns,
        Func<SqlExpression, int> project
    ) =>
        [
            .. figures.Cells.Zip(
                columns,
                (cell, column) => column is null ? null : CellReader.For(column, project(column), cell.Field)
            ),
        ];

    private SqlExpression? Column(FigureCell cell, GroupArguments? groups, RowSource row)
    {
        if (cell.Key is { } key)
        {
            return groups!.By.Contains(key) ? translator.Value(key.Member, row) : null;
        }

        var value = cell.Member is null ? null : translator.Value(cell.Member, row);
        return cell.Function switch
        {
            AggregateFunction.Count => Count(value),
            AggregateFunction.DistinctCount => Number("count(DISTINCT {})::int", typeof(int), value!, false),
            AggregateFunction.Minimum => new SqlText("min({})", value!.Type, value.Mapping, true, value),
            AggregateFunction.Maximum => new SqlText("max({})", value!.Type, value.Mapping, true, value),
            AggregateFunction.Sum
                when value!.Type == typeof(int) || value.Type == typeof(long) || value.Type == typeof(short) => Number(
                "sum({})::bigint",
                typeof(long),
                value,
                true
            ),
            AggregateFunction.Sum => Number("sum({})::double precision", typeof(double), value!, true),
            _ => Number("avg({})::double precision", typeof(double), value!, true),
        };
    }

    private SqlText Count(SqlExpression? value) =>
        value is null
            ? new SqlText("count(*)::int", typeof(int), translator.Model.Mapping(typeof(int)), false)
            : Number("count({})::int", typeof(int), value, false);

    private SqlText Number(string phrase, Type type, SqlExpression value, bool isNullable) =>
        new(phrase, type, translator.Model.Mapping(type), isNullable, value);
}
