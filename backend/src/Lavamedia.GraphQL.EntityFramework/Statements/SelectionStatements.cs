using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Aggregates;
using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.EntityFramework.Results;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Lavamedia.GraphQL.EntityFramework.Translation;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>Compiles the levels of a step for one shape of request.</summary>
internal sealed class SelectionStatements(TranslationModel model, SelectionRequest request)
{
    private readonly Dictionary<(RowSource, LambdaExpression), RowSource> reached = [];

    public static CompiledSelection Compile(EntityStep step, TranslationModel model, SelectionRequest request) =>
        new()
        {
            Levels =
            [
                .. step.Levels.Select(level =>
                    new SelectionStatements(model, request).Level(
                        level,
                        level.Children.Count > 0 || request.Keys is not null
                    )
                ),
            ],
        };

    private CompiledLevel Level(EntityLevel level, bool needsKey)
    {
        var isOnePass = CountsWithRows(level);
        (CompiledStatement Statement, int Ordinal, RowKeyReader? ParentKey)? count =
            level.ReadsCount && !isOnePass ? Count(level) : null;
        var estimate = level.MayEstimate ? Estimate(level) : null;
        var figures = Figures(level);
        if (!level.ReadsRows)
        {
            return new CompiledLevel
            {
                Count = count?.Statement,
                Estimate = estimate,
                ExactCounts = model.ExactCounts,
                CountOrdinal = count?.Ordinal ?? 0,
                CountParentKey = count?.ParentKey,
                Figures = figures,
            };
        }

        var translator = new ExpressionTranslator(model, request.Flags);
        var rows = LevelRows.Build(level, request, translator, isOnePass);
        var cells = level.Cells.Select(cell => Cell(cell, rows, translator)).ToList();
        var cursorTerms = level.ReadsCursors ? rows.Order : [];
        cells.AddRange(cursorTerms.Select(term => Cursor(term, rows.Select)));
        return new CompiledLevel
        {
            Page = KeptPage.Holds(level, request)
                ? KeptPage.Find(level, request, new ExpressionTranslator(model, request.Flags))
                : null,
            ParentKey = rows.Parent is null ? null : RowKeyReader.Of(rows.Parent, rows.Select),
            Key = needsKey ? RowKeyReader.Of(rows.Row, rows.Select) : null,
            Cells = [.. cells],
            CursorTerms = cursorTerms.Count,
            Parents = [.. level.Parents.Select(parent => Parent(parent, rows, translator))],
            Total = rows.Total is null ? null : rows.Select.Project(rows.Total),
            Rows = new CompiledStatement(rows.Select),
            Count = count?.Statement,
            Estimate = estimate,
            ExactCounts = model.ExactCounts,
            CountOrdinal = count?.Ordinal ?? 0,
            CountParentKey = count?.ParentKey,
            Figures = figures,
        };
    }

    /// <summary>
    /// Whether one statement gives page and count. Behind a cursor or an offset the page may be empty though the list is not; and
    /// of a list that no filter narrows an index tells page and count apart faster than one pass over all.
    /// </summary>
    private bool CountsWithRows(EntityLevel level) =>
        level is { ReadsRows: true, ReadsCount: true, MayEstimate: false, Parent: null }
        && request.Levels[level.Index] is { Where: not null, Page: { Cursor: null, Offset: null } };

    private List<CompiledFigures> Figures(EntityLevel level) =>
        level
            .Figures.Zip(
                request.Levels[level.Index].Groups,
                (figures, groups) =>
                    new FigureStatement(level, request, new ExpressionTranslator(model, request.Flags)).Compile(
                        figures,
                        groups
                    )
            )
            .ToList();

    private (CompiledStatement Statement, int Ordinal, RowKeyReader? ParentKey) Count(EntityLevel level)
    {
        var counted = LevelRows.BuildCount(level, request, new ExpressionTranslator(model, request.Flags));
        var ordinal = counted.Select.ProjectionCount - 1;
        var key = counted.Parent is null ? null : RowKeyReader.Of(counted.Parent, counted.Select);
        return (new CompiledStatement(counted.Select), ordinal, key);
    }

    /// <summary>The planner knows from its statistics, without reading a row, about how many there are.</summary>
    private CompiledStatement Estimate(EntityLevel level)
    {
        var list = ListRows.Build(level, request, new ExpressionTranslator(model, request.Flags)).Rows.Select;
        list.OrderBy.Clear();
        return new CompiledStatement(list, "EXPLAIN (FORMAT JSON) ");
    }

    private CellReader Cell(EntityCell cell, LevelRows rows, ExpressionTranslator translator)
    {
        var row = Reached(rows.Row, cell.Path, translator);
        if (cell.Value is null)
        {
            return new PresenceCell(rows.Select.Project(row.Key.First()));
        }

        var value = translator.Translate(cell.Value, row) switch
        {
            RowSet { Element: SqlExpression element } set => Array(set, element, cell.Value.Body),
            SqlExpression => translator.Value(cell.Value, row),
            _ => throw new UntranslatableExpressionException(cell.Value, "it is not a value."),
        };
        return CellReader.For(value, rows.Select.Project(value), cell.Field!);
    }

    /// <summary>Values of other rows, as an array of this row.</summary>
    private SqlSubquery Array(RowSet set, SqlExpression element, Expression node)
    {
        set.Select.Project(element);
        var type = element.Type.MakeArrayType();
        var mapping =
            model.Mappings.FindMapping(type)
            ?? throw new UntranslatableExpressionException(node, "the values have no array type.");
        return new SqlSubquery("ARRAY", set.Select, type, mapping, false);
    }

    private static TextCell Cursor(SqlOrdering term, SelectStatement select) =>
        new(select.Project(new SqlText("{}::text", typeof(string), null, term.Expression.IsNullable, term.Expression)));

    private ParentReader Parent(EntityParent parent, LevelRows rows, ExpressionTranslator translator)
    {
        var row = Reached(rows.Row, parent.Path, translator);
        var members = parent.Members.Select(path =>
        {
            var value = translator.Value(parent.WayTo(path), row);
            return new ParentMember(path, value, rows.Select.Project(value));
        });
        var needed = parent.Partner is { } partner ? Reached(row, [partner], translator) : row;
        var presence = needed.IsOptional ? rows.Select.Project(needed.Key.First()) : (int?)null;
        return new ParentReader(parent.Type, [.. members], presence);
    }

    /// <summary>The row at the end of to-one steps; a step is joined once, though several fields go through it.</summary>
    private RowSource Reached(RowSource row, IReadOnlyList<LambdaExpression> path, ExpressionTranslator translator)
    {
        foreach (var step in path)
        {
            if (!reached.TryGetValue((row, step), out var next))
            {
                next =
                    translator.Translate(step, row) as RowSource
                    ?? throw new UntranslatableExpressionException(step, "it does not lead to one entity.");
                reached.Add((row, step), next);
            }

            row = next;
        }

        return row;
    }
}
