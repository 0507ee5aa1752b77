using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

internal sealed partial class ExpressionTranslator
{
    /// <summary>Translates a query as a resolver returned it, or a bound collection of a row.</summary>
    /// <remarks>
    /// Filters that the query ignores are ignored in the whole query, as in EF, but not in what is selected below it.
    /// </remarks>
    public RowSet Rows(Expression node)
    {
        var before = ignored;
        var rows = Translate(node) as RowSet;
        ignored = before;
        return rows ?? throw new UntranslatableExpressionException(node, "it is not a set of rows.");
    }

    /// <summary>Operators of <see cref="Queryable"/> and <see cref="Enumerable"/> over rows.</summary>
    private ITranslated QueryOperator(MethodCallExpression call)
    {
        var name = call.Method.Name;
        if (name == "IgnoreQueryFilters")
        {
            return WithoutFilters(call);
        }

        var source = Translate(call.Arguments[0]);
        if (
            source is SqlExpression { Mapping.ElementTypeMapping: { } elementMapping } values
            && name != nameof(Enumerable.Contains)
        )
        {
            source = Unnested(values, (RelationalTypeMapping)elementMapping);
        }

        if (source is not RowSet rows)
        {
            return source is SqlExpression array && name == nameof(Enumerable.Contains)
                ? ContainedIn(Scalar(call.Arguments[1]), array, call)
                : throw new UntranslatableExpressionException(call, $"{name} is known for rows only.");
        }

        var lambda = call.Arguments.Count > 1 ? Lambda(call.Arguments[1]) : null;
        switch (name)
        {
            case nameof(Queryable.Where):
                Narrow(rows, lambda!, call);
                return rows;
            case nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending):
                rows.Select.OrderBy.Clear();
                return Ordered(rows, lambda!, name, call);
            case nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending):
                return Ordered(rows, lambda!, name, call);
            case nameof(Queryable.Select):
                return Selected(rows, lambda!, call);
            case nameof(Queryable.SelectMany):
                return Flattened(rows, call);
            case nameof(Queryable.Distinct):
                return Distinct(rows, call);
            case nameof(Queryable.Take):
                RefuseCut(rows, call);
                rows.Select.Limit = Typed(Scalar(call.Arguments[1]));
                return rows;
            case nameof(Queryable.Skip):
                RefuseCut(rows, call);
                rows.Select.Offset = Typed(Scalar(call.Arguments[1]));
                return rows;
            case nameof(Queryable.Any):
                return AnyOf(rows, lambda, call);
            case nameof(Queryable.All):
                RefuseCut(rows, call);
                rows.Select.Where.Add(Not(Condition(lambda!, rows.Element)));
                return Not(new SqlSubquery("EXISTS ", Unordered(rows), typeof(bool), null, false));
            case nameof(Queryable.Count) or nameof(Queryable.LongCount):
                return Count(lambda is null ? rows : Narrow(rows, lambda, call), call.Type);
            case nameof(Queryable.Contains):
                return Contains(rows, call);
            case nameof(Queryable.First)
            or nameof(Queryable.FirstOrDefault)
            or nameof(Queryable.Single)
            or nameof(Queryable.SingleOrDefault):
                return First(lambda is null ? rows : Narrow(rows, lambda, call), call);
            case nameof(Queryable.Max) or nameof(Queryable.Min) or nameof(Queryable.Sum) or nameof(Queryable.Average):
                return Aggregate(rows, lambda, name, call);
            case "AsNoTracking"
            or "AsNoTrackingWithIdentityResolution"
            or "AsTracking"
            or "AsSplitQuery"
            or "AsSingleQuery"
            or "TagWith"
            or "TagWithCallSite"
            or "Include"
            or "ThenInclude"
            or nameof(Queryable.AsQueryable)
            or nameof(Enumerable.ToList)
            or nameof(Enumerable.ToArray)
            or nameof(Enumerable.AsEnumerable):
                return rows;
            default:
                throw new UntranslatableExpressionException(call, $"the operator {name} is not known.");
        }
    }

    /// <summary>The values of an array column as rows.</summary>
    private RowSet Unnested(SqlExpression array, RelationalTypeMapping element)
    {
        var alias = NextAlias();
        var table = new SqlTable(new SqlText("unnest({})", array.Type, array.Mapping, false, array), alias, "value");
        return new RowSet(
            new SelectStatement(table),
            new SqlColumn(alias, "value", element.ClrType, element, true),
            null
        );
    }

    private ITranslated WithoutFilters(MethodCallExpression call)
    {
        ignored = call.Arguments is [_, var names]
            ? ignored.And((IEnumerable<string>)Evaluation.Evaluate(names)!)
            : IgnoredFilters.All;
        return Translate(call.Arguments[0]);
    }

    internal RowSet Narrow(RowSet rows, LambdaExpression lambda, Expression node)
    {
        RefuseCut(rows, node);
        var condition = Condition(lambda, rows.Element);
        if (condition is not SqlLiteral { Value: true })
        {
            rows.Select.Where.Add(condition);
        }

        return rows;
    }

    private RowSet Ordered(RowSet rows, LambdaExpression lambda, string name, Expression node)
    {
        RefuseCut(rows, node);
        var key = Value(lambda, rows.Element);
        rows.Select.OrderBy.Add(new SqlOrdering(key, name.EndsWith("Descending", StringComparison.Ordinal)));
        return rows;
    }

    private RowSet Selected(RowSet rows, LambdaExpression lambda, Expression node)
    {
        var element = Translate(lambda, rows.Element);
        switch (element)
        {
            case RowSource { IsOptional: true } row:
                RefuseCut(rows, node);
                // An element that is not there, or that the viewer may not see, is not an element.
                if (row.Join is { } join && rows.Select.Joins.Contains(join))
                {
                    join.IsInner = true;
                }
                else
                {
                    rows.Select.Where.Add(Exists(row));
                }

                row.IsOptional = false;
                break;
            case RowSet:
                throw new UntranslatableExpressionException(
                    node,
                    "a collection of collections is selected with SelectMany."
                );
            case SqlExpression value:
                element = Selectable(value, lambda.Body.Type);
                break;
        }

        rows.Element = element;
        return rows;
    }

    private RowSet Flattened(RowSet rows, MethodCallExpression call)
    {
        RefuseCut(rows, call);
        if (Translate(Lambda(call.Arguments[1])!, rows.Element) is not RowSet inner)
        {
            throw new UntranslatableExpressionException(call, "SelectMany goes to a collection.");
        }

        var alias = NextAlias();
        var join = new SqlJoin(new SqlTable(inner.Select, alias, lateral: true)) { IsInner = true };
        rows.Select.Joins.Add(join);
        var outer = rows.Element;
        rows.Element = inner.Element switch
        {
            RowSource row => new DerivedRow(row, inner.Select, alias, rows.Select.Joins, false) { Join = join },
            SqlExpression value => new SqlColumn(
                alias,
                inner.Select.ProjectNamed(value),
                value.Type,
                value.Mapping,
                value.IsNullable
            ),
            _ => throw new UntranslatableExpressionException(call, "SelectMany goes to rows or values."),
        };

        if (call.Arguments.Count > 2)
        {
            var result = Lambda(call.Arguments[2])!;
            scope[result.Parameters[0]] = outer;
            rows.Element = Translate(Expression.Lambda(result.Body, result.Parameters[1]), rows.Element);
            scope.Remove(result.Parameters[0]);
        }

        return rows;
    }

    /// <summary>Each row once: the rows of the table whose key is among those found.</summary>
    private RowSet Distinct(RowSet rows, Expression node)
    {
        RefuseCut(rows, node);
        if (rows.Element is not RowSource row || row.EntityType.FindPrimaryKey()!.Properties is not [var key])
        {
            throw new UntranslatableExpressionException(node, "Distinct is known for entities with a single key.");
        }

        var (table, distinct) = NewRow(row.EntityType);
        var select = new SelectStatement(table);
        distinct.Joins = select.Joins;
        var column = distinct.Column(key);
        rows.Select.OrderBy.Clear();
        rows.Select.Project(row.Column(key));
        select.Where.Add(new SqlIn(column, rows.Select));
        return new RowSet(select, distinct, rows.Origin);
    }

    private SqlSubquery AnyOf(RowSet rows, LambdaExpression? lambda, Expression node)
    {
        if (lambda is not null)
        {
            Narrow(rows, lambda, node);
        }

        return new SqlSubquery("EXISTS ", Unordered(rows), typeof(bool), null, false);
    }

    internal SqlSubquery Count(RowSet rows, Type type)
    {
        var select = rows.Select.IsCut
            ? new SelectStatement(new SqlTable(rows.Select, NextAlias(), lateral: false))
            : Unordered(rows);
        select.Project(
            new SqlText(type == typeof(long) ? "count(*)" : "count(*)::int", type, model.Mapping(type), false)
        );
        return new SqlSubquery("", select, type, model.Mapping(type), false);
    }

    private SqlIn Contains(RowSet rows, MethodCallExpression call)
    {
        var item = Translate(call.Arguments[1]);
        var (wanted, column) = (item, rows.Element) switch
        {
            (RowSource one, RowSource element) => (one.Key.Single(), element.Key.Single()),
            (SqlExpression value, SqlExpression element) => Unified(value, element),
            _ => throw new UntranslatableExpressionException(call, "the element is of another kind than the rows."),
        };
        var select = Unordered(rows);
        select.Project(column);
        return new SqlIn(wanted, select);
    }

    private ITranslated First(RowSet rows, MethodCallExpression call)
    {
        RefuseCut(rows, call);
        if (rows.Element is RowSource)
        {
            return FirstOf(rows, call);
        }

        if (rows.Element is not SqlExpression value)
        {
            throw new UntranslatableExpressionException(call, "only a row or a value can be taken.");
        }

        rows.Select.Limit = new SqlLiteral(1, typeof(int), model.Mapping(typeof(int)));
        rows.Select.Project(value);
        return new SqlSubquery("", rows.Select, call.Type, value.Mapping, true);
    }

    private SqlExpression Aggregate(RowSet rows, LambdaExpression? lambda, string name, MethodCallExpression call)
    {
        RefuseCut(rows, call);
        var value = lambda is null
            ? rows.Element as SqlExpression
                ?? throw new UntranslatableExpressionException(call, "there is no value to aggregate.")
            : Value(lambda, rows.Element);
        var function = name switch
        {
            nameof(Queryable.Max) => "max",
            nameof(Queryable.Min) => "min",
            nameof(Queryable.Sum) => "sum",
            _ => "avg",
        };
        var type = Nullable.GetUnderlyingType(call.Type) ?? call.Type;
        var mapping = function is "max" or "min" ? value.Mapping! : model.Mapping(type);
        var cast = function is "max" or "min" ? "" : "::" + mapping.StoreType;
        var select = Unordered(rows);
        select.Project(new SqlText($"{function}({{}}){cast}", type, mapping, true, value));
        var aggregate = new SqlSubquery("", select, type, mapping, true);
        return function == "sum" ? new SqlText("COALESCE({}, 0)", type, mapping, false, aggregate) : aggregate;
    }

    private static SelectStatement Unordered(RowSet rows)
    {
        if (!rows.Select.IsCut)
        {
            rows.Select.OrderBy.Clear();
        }

        return rows.Select;
    }

    /// <summary>Puts rows that were cut into parentheses, so that they can be narrowed and ordered further.</summary>
    internal RowSet Wrapped(RowSet rows)
    {
        var alias = NextAlias();
        var select = new SelectStatement(new SqlTable(rows.Select, alias, lateral: false));
        var row = new DerivedRow((RowSource)rows.Element, rows.Select, alias, select.Joins, false);
        foreach (var term in rows.Select.OrderBy)
        {
            var name = rows.Select.ProjectNamed(term.Expression);
            var column = new SqlColumn(
                alias,
                name,
                term.Expression.Type,
                term.Expression.Mapping,
                term.Expression.IsNullable
            );
            select.OrderBy.Add(new SqlOrdering(column, term.Descending));
        }

        return new RowSet(select, row, rows.Origin);
    }

    private static LambdaExpression? Lambda(Expression node) =>
        node switch
        {
            LambdaExpression lambda => lambda,
            UnaryExpression { NodeType: ExpressionType.Quote, Operand: LambdaExpression lambda } => lambda,
            _ => null,
        };

    private static void RefuseCut(RowSet rows, Expression node)
    {
        if (rows.Select.IsCut)
        {
            throw new UntranslatableExpressionException(
                node,
                "rows that were cut by Take or Skip cannot be changed further."
            );
        }
    }
}
