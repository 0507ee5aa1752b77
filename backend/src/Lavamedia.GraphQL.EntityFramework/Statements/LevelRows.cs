using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Lavamedia.GraphQL.EntityFramework.Translation;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>The rows of a level within a statement under construction.</summary>
/// <param name="Select">The statement.</param>
/// <param name="Row">The row whose values are shown.</param>
/// <param name="Order">The order of the list, forwards.</param>
/// <param name="Parent">The row above, whose key tells where a row belongs; null at the top.</param>
internal sealed record LevelRows(
    SelectStatement Select,
    RowSource Row,
    IReadOnlyList<SqlOrdering> Order,
    RowSource? Parent
)
{
    /// <summary>How many rows the whole list has, on each row of the page; null when the statement does not count.</summary>
    public SqlExpression? Total { get; private init; }

    /// <summary>
    /// Builds the rows of a level, with those of all levels above as the table it starts from; with <paramref name="counts"/> each row of
    /// a page at the top also tells how many there are in all.
    /// </summary>
    public static LevelRows Build(
        EntityLevel level,
        SelectionRequest request,
        ExpressionTranslator translator,
        bool counts
    )
    {
        var asked = request.Levels[level.Index];
        if (level.Parent is null)
        {
            var (top, order) = Found(level, request, translator);
            if (counts)
            {
                return Counted(top, asked, translator);
            }

            var shown = (RowSource)top.Element;
            if (KeptPage.Holds(level, request))
            {
                // What the offset leaves out is no more among the rows.
                top.Select.Where.Add(KeptPage.Has(shown));
                top.Select.Offset = null;
            }

            return new LevelRows(top.Select, shown, order, null);
        }

        var (outer, parent, rows) = Below(level, request, translator);
        rows = Narrowed(rows, level, asked, translator);
        var inner = Ordered(rows, level, asked, translator);
        Cut(rows, level, asked, inner, translator, isBatch: false);
        var alias = translator.NextAlias();
        outer.Joins.Add(new SqlJoin(new SqlTable(rows.Select, alias, lateral: true)) { IsInner = true });
        var row = new DerivedRow((RowSource)rows.Element, rows.Select, alias, outer.Joins, false);
        var projected = inner
            .Select(term => new SqlOrdering(
                new SqlColumn(
                    alias,
                    rows.Select.ProjectNamed(term.Expression),
                    term.Expression.Type,
                    term.Expression.Mapping,
                    term.Expression.IsNullable
                ),
                term.Descending
            ))
            .ToList();
        // The rows of one parent together, so that they need no sorting into lists.
        outer.OrderBy.AddRange(parent.Key.Select(key => new SqlOrdering(key, false)));
        outer.OrderBy.AddRange(
            asked.Page is { IsBackward: true } ? projected.Select(term => term.Reversed()) : projected
        );
        if (!rows.Select.IsCut)
        {
            rows.Select.OrderBy.Clear();
        }

        return new LevelRows(outer, row, projected, parent);
    }

    /// <summary>A list at the top, found by its filter, order and page.</summary>
    public static LevelRows Page(EntityLevel level, SelectionRequest request, ExpressionTranslator translator)
    {
        var (rows, order) = Found(level, request, translator);
        return new LevelRows(rows.Select, (RowSource)rows.Element, order, null);
    }

    private static (RowSet Rows, List<SqlOrdering> Order) Found(
        EntityLevel level,
        SelectionRequest request,
        ExpressionTranslator translator
    )
    {
        var asked = request.Levels[level.Index];
        var rows = Narrowed(Top(level, request, translator), level, asked, translator);
        var order = Ordered(rows, level, asked, translator);
        Cut(rows, level, asked, order, translator, isBatch: request.Keys is not null);
        return (rows, order);
    }

    /// <summary>
    /// Page and count from one pass: what matches is numbered before it is cut, and joins are made for the page alone.
    /// </summary>
    private static LevelRows Counted(RowSet page, LevelRequest asked, ExpressionTranslator translator)
    {
        var mapping = translator.Model.Mapping(typeof(int));
        var name = page.Select.ProjectNamed(new SqlText("(count(*) OVER ())::int", typeof(int), mapping, false));
        var rows = translator.Wrapped(page);
        var order = rows.Select.OrderBy.Select(term => asked.Page!.IsBackward ? term.Reversed() : term);
        return new LevelRows(rows.Select, (RowSource)rows.Element, [.. order], null)
        {
            Total = new SqlColumn(rows.Select.From.Alias, name, typeof(int), mapping, false),
        };
    }

    /// <summary>For each row above, how many rows of the list there are in all.</summary>
    public static LevelRows BuildCount(EntityLevel level, SelectionRequest request, ExpressionTranslator translator)
    {
        var list = ListRows.Build(level, request, translator);
        var (select, row) = (list.Rows.Select, (RowSource)list.Rows.Element);
        if (list.Outer is { } outer)
        {
            outer.Project(translator.Count(list.Rows, typeof(int)));
            return new LevelRows(outer, row, [], list.Parent);
        }

        if (select.IsCut)
        {
            select = new SelectStatement(new SqlTable(select, translator.NextAlias(), lateral: false));
        }

        select.OrderBy.Clear();
        if (level.MayEstimate)
        {
            // One more tells that there are more.
            var most = translator.Model.ExactCounts + 1;
            select.Limit = new SqlLiteral(most, typeof(int), translator.Model.Mapping(typeof(int)));
            select = new SelectStatement(new SqlTable(select, translator.NextAlias(), lateral: false));
        }

        select.Project(CountOf(translator));
        return new LevelRows(select, row, [], null);
    }

    private static SqlText CountOf(ExpressionTranslator translator) =>
        new("count(*)::int", typeof(int), translator.Model.Mapping(typeof(int)), false);

    internal static RowSet Top(EntityLevel level, SelectionRequest request, ExpressionTranslator translator)
    {
        if (request.Keys is not { } keys)
        {
            var rows = translator.Rows(request.Query!);
            return rows.Element is RowSource
                ? rows
                : throw new UntranslatableExpressionException(request.Query!, "the elements are not entities.");
        }

        var table = translator.Table(level.EntityType);
        var element = Expression.Parameter(level.EntityType.ClrType, "x");
        var property = EntityKeys.Property(level.EntityType);
        var key = Expression.Call(
            typeof(Microsoft.EntityFrameworkCore.EF),
            nameof(Microsoft.EntityFrameworkCore.EF.Property),
            [property.ClrType],
            element,
            Expression.Constant(property.Name)
        );
        var isWanted = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [property.ClrType], keys, key);
        return translator.Narrow(table, Expression.Lambda(isWanted, element), isWanted);
    }

    /// <summary>
    /// The collection of each row above. Above, only the keys (and what else the collection refers to) are selected;
    /// a row that stands in several places counts once, since what is below it is the same.
    /// </summary>
    internal static (SelectStatement Outer, DerivedRow Parent, RowSet Rows) Below(
        EntityLevel level,
        SelectionRequest request,
        ExpressionTranslator translator
    )
    {
        var above = KeptPage.Holds(level.Parent!, request)
            ? KeptPage.Rows(level.Parent!, translator)
            : Build(level.Parent!, request, translator, counts: false);
        if (!above.Select.IsCut)
        {
            above.Select.OrderBy.Clear();
        }

        above.Select.IsDistinct = level.Parent!.Parent is not null;
        var alias = translator.NextAlias();
        var outer = new SelectStatement(new SqlTable(above.Select, alias, lateral: false));
        var parent = new DerivedRow(above.Row, above.Select, alias, outer.Joins, false);
        RowSource source = parent;
        foreach (var step in level.Path.SkipLast(1))
        {
            source = (RowSource)translator.Translate(step, source);
        }

        var collection = level.Path[^1];
        var rows = translator.Translate(collection, source) as RowSet;
        return rows is { Element: RowSource }
            ? (outer, parent, rows)
            : throw new UntranslatableExpressionException(collection, "it is not a collection of entities.");
    }

    internal static RowSet Narrowed(RowSet rows, EntityLevel level, LevelRequest asked, ExpressionTranslator translator)
    {
        if (rows.Select.IsCut && (asked.Where is not null || asked.Order.Count > 0 || level.IsPaged))
        {
            rows = translator.Wrapped(rows);
        }

        return asked.Where is null ? rows : translator.Narrow(rows, asked.Where, asked.Where);
    }

    /// <summary>The client's order before the resolver's; at the end always the key, so that the order is total.</summary>
    private static List<SqlOrdering> Ordered(
        RowSet rows,
        EntityLevel level,
        LevelRequest asked,
        ExpressionTranslator translator
    )
    {
        var row = (RowSource)rows.Element;
        if (asked.Order.Count > 0)
        {
            rows.Select.OrderBy.Clear();
            foreach (var term in asked.Order)
            {
                rows.Select.OrderBy.Add(new SqlOrdering(translator.Value(term.Key, row), term.Descending));
            }
        }

        if (level.Shape is not ListShape.Single && !rows.Select.IsCut)
        {
            var descending = rows.Select.OrderBy.Count > 0 && rows.Select.OrderBy[^1].Descending;
            rows.Select.OrderBy.AddRange(
                row.Key.Where(key =>
                        !rows.Select.OrderBy.Exists(term =>
                            term.Expression is SqlColumn known && known.IsSame((SqlColumn)key)
                        )
                    )
                    .Select(key => new SqlOrdering(key, descending))
                    .ToList()
            );
        }

        return [.. rows.Select.OrderBy];
    }

    private static void Cut(
        RowSet rows,
        EntityLevel level,
        LevelRequest asked,
        List<SqlOrdering> order,
        ExpressionTranslator translator,
        bool isBatch
    )
    {
        if (asked.Page is not { } page)
        {
            if (level.Shape is ListShape.Single && !isBatch && !rows.Select.IsCut)
            {
                rows.Select.Limit = new SqlLiteral(1, typeof(int), translator.Model.Mapping(typeof(int)));
            }

            return;
        }

        var direction = page.IsBackward ? order.ConvertAll(term => term.Reversed()) : order;
        if (page.Cursor is { } cursor)
        {
            rows.Select.Where.Add(KeysetPredicate.Behind(direction, cursor, translator));
        }

        rows.Select.OrderBy.Clear();
        rows.Select.OrderBy.AddRange(direction);
        rows.Select.Limit = translator.Typed((SqlExpression)translator.Translate(page.Limit));
        rows.Select.Offset = page.Offset is null
            ? null
            : translator.Typed((SqlExpression)translator.Translate(page.Offset));
    }
}
