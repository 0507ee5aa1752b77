using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

internal sealed partial class ExpressionTranslator
{
    private readonly Stack<IEntityType> filtering = new();

    /// <summary>A whole table, as far as the viewer may see it.</summary>
    internal RowSet Table(IEntityType entityType)
    {
        var rows = Unfiltered(entityType);
        rows.Select.Where.AddRange(VisibilityOf((RowSource)rows.Element));
        return rows;
    }

    /// <summary>A whole table, where it was asked before what the viewer may see.</summary>
    internal RowSet Unfiltered(IEntityType entityType)
    {
        var (table, row) = NewRow(entityType);
        var select = new SelectStatement(table);
        row.Joins = select.Joins;
        return new RowSet(select, row, null);
    }

    private (SqlTable Table, TableRow Row) NewRow(IEntityType entityType, SqlJoin? join = null, string? alias = null)
    {
        if (entityType.BaseType is not null || entityType.GetDirectlyDerivedTypes().Any())
        {
            throw new NotSupportedException(
                $"{entityType.ClrType.Name} is part of an inheritance hierarchy, which is not supported."
            );
        }

        var name =
            entityType.GetTableName()
            ?? throw new NotSupportedException($"{entityType.ClrType.Name} is not mapped to a table.");
        alias ??= NextAlias();
        return (
            new SqlTable(entityType.GetSchema(), name, alias),
            new TableRow(entityType, alias, [], false) { Join = join }
        );
    }

    /// <summary>The conditions of the entity's query filters, on this row.</summary>
    private List<SqlExpression> VisibilityOf(RowSource row)
    {
        var conditions = new List<SqlExpression>();
        if (filtering.Contains(row.EntityType))
        {
            throw new NotSupportedException(
                $"The query filters of {string.Join(" → ", filtering.Reverse().Append(row.EntityType).Select(t => t.ClrType.Name))} refer to each other in a circle."
            );
        }

        filtering.Push(row.EntityType);
        foreach (var filter in model.Filters.For(row.EntityType, ignored))
        {
            if (Condition(filter, row) is var condition and not SqlLiteral { Value: true })
            {
                conditions.Add(condition);
            }
        }

        filtering.Pop();
        return conditions;
    }

    /// <summary>
    /// A to-one navigation is a left join. What the viewer may not see is not there: the filters stand in the ON
    /// clause, and joins that the filters themselves need are kept within the joined side.
    /// </summary>
    private RowSource Reference(RowSource row, INavigation navigation) =>
        Reference(row, navigation, navigation.TargetEntityType, navigation.IsOnDependent);

    /// <summary>The one row whose navigation leads to this row: the same join, seen from its other end.</summary>
    private RowSource RelatedRow(MethodCallExpression call)
    {
        var path = (LambdaExpression)((UnaryExpression)call.Arguments[1]).Operand;
        if (
            Translate(call.Arguments[0]) is RowSource row
            && path.Body is MemberExpression { Member.Name: var name }
            && model.Model.FindEntityType(path.Parameters[0].Type)?.FindNavigation(name)
                is { IsOnDependent: true, ForeignKey.IsUnique: true } navigation
            && navigation.TargetEntityType == row.EntityType
        )
        {
            return Reference(row, navigation, navigation.DeclaringEntityType, isOnDependent: false);
        }

        throw new UntranslatableExpressionException(
            call,
            "the navigation must lead from an entity with a unique foreign key to this one."
        );
    }

    private RowSource Reference(RowSource row, INavigation navigation, IEntityType targetType, bool isOnDependent) =>
        row.Navigated(
            navigation,
            () =>
            {
                var alias = NextAlias();
                var (table, target) = NewRow(targetType, null, alias);
                var join = new SqlJoin(table);
                target = new TableRow(target.EntityType, alias, table.Joins, false) { Join = join };
                var foreignKey = navigation.ForeignKey;
                var (own, others) = isOnDependent
                    ? (foreignKey.Properties, foreignKey.PrincipalKey.Properties)
                    : (foreignKey.PrincipalKey.Properties, foreignKey.Properties);
                for (var i = 0; i < own.Count; i++)
                {
                    join.On.Add(Equal(target.Column(others[i]), row.Column(own[i])));
                }

                var filters = VisibilityOf(target);
                join.On.AddRange(filters);
                row.Joins.Add(join);
                target.Joins = row.Joins;
                target.IsOptional =
                    row.IsOptional || filters.Count > 0 || !isOnDependent || own.Any(property => property.IsNullable);
                return target;
            }
        );

    /// <summary>A to-many navigation is the target's table, narrowed to the partners of this row.</summary>
    private RowSet Collection(RowSource row, INavigation navigation)
    {
        var rows = Table(navigation.TargetEntityType);
        var target = (RowSource)rows.Element;
        var foreignKey = navigation.ForeignKey;
        for (var i = 0; i < foreignKey.Properties.Count; i++)
        {
            rows.Select.Where.Insert(
                i,
                Equal(target.Column(foreignKey.Properties[i]), row.Column(foreignKey.PrincipalKey.Properties[i]))
            );
        }

        return new RowSet(rows.Select, target, row);
    }

    /// <summary>A many-to-many navigation goes through the table that EF joins with.</summary>
    private RowSet Collection(RowSource row, ISkipNavigation navigation)
    {
        var rows = Table(navigation.TargetEntityType);
        var target = (RowSource)rows.Element;
        var (table, link) = NewRow(navigation.JoinEntityType);
        var join = new SqlJoin(table) { IsInner = true };
        var near = navigation.ForeignKey;
        var far = navigation.Inverse.ForeignKey;
        for (var i = 0; i < far.Properties.Count; i++)
        {
            join.On.Add(Equal(link.Column(far.Properties[i]), target.Column(far.PrincipalKey.Properties[i])));
        }

        link.Joins = table.Joins;
        join.On.AddRange(VisibilityOf(link));
        rows.Select.Joins.Insert(0, join);
        for (var i = 0; i < near.Properties.Count; i++)
        {
            rows.Select.Where.Insert(
                i,
                Equal(link.Column(near.Properties[i]), row.Column(near.PrincipalKey.Properties[i]))
            );
        }

        return new RowSet(rows.Select, target, row);
    }

    /// <summary>The first row of a collection, joined beside the row it belongs to; there may be none.</summary>
    private DerivedRow FirstOf(RowSet rows, Expression node)
    {
        if (rows.Origin is not { } origin || rows.Element is not RowSource inner)
        {
            throw new UntranslatableExpressionException(
                node,
                "a single row can only be taken from a collection of a row."
            );
        }

        rows.Select.Limit = new SqlLiteral(1, typeof(int), model.Mapping(typeof(int)));
        var alias = NextAlias();
        var join = new SqlJoin(new SqlTable(rows.Select, alias, lateral: true));
        origin.Joins.Add(join);
        return new DerivedRow(inner, rows.Select, alias, origin.Joins, true) { Join = join };
    }
}
