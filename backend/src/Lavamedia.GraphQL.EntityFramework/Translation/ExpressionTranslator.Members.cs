using System.Linq.Expressions;
using System.Reflection;
using Lavamedia.GraphQL.EntityFramework.Sql;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

internal sealed partial class ExpressionTranslator
{
    private ITranslated Member(MemberExpression node)
    {
        if (node.Expression is null)
        {
            throw new UntranslatableExpressionException(node, "static members are not known.");
        }

        if (ForeignKey(node) is { } key)
        {
            return key;
        }

        var owner = Translate(node.Expression);
        return owner switch
        {
            RowSource row => MemberOfRow(row, node.Member, node),
            ComplexValue complex => complex.Member(node.Member, this, node),
            NewObject created => created.Find(node.Member)
                ?? throw new UntranslatableExpressionException(node, "the object has no such member."),
            RowSet rows when node.Member.Name is "Count" or "LongCount" => Count(rows, node.Type),
            SqlExpression value => MemberOfValue(value, node),
            _ => throw new UntranslatableExpressionException(node, "the member is not known."),
        };
    }

    /// <summary>
    /// The key of the row behind a to-one step stands in this row, as its foreign key: nothing needs to be joined for it, unless filters
    /// may hide the row there.
    /// </summary>
    private SqlExpression? ForeignKey(MemberExpression node) =>
        node.Expression is MemberExpression { Expression: ParameterExpression or MemberExpression } step
        && Translate(step.Expression) is RowSource row
        && row.EntityType.FindNavigation(step.Member.Name) is { IsOnDependent: true, ForeignKey: var foreignKey }
        && foreignKey is { Properties: [var own], PrincipalKey.Properties: [{ Name: var name }] }
        && name == node.Member.Name
        && !model.Filters.Any(foreignKey.PrincipalEntityType, ignored)
            ? row.Column(own)
            : null;

    internal ITranslated MemberOfRow(RowSource row, MemberInfo member, Expression node)
    {
        var entityType = row.EntityType;
        if (entityType.FindProperty(member.Name) is { } property)
        {
            return row.Column(property);
        }

        if (entityType.FindNavigation(member.Name) is { } navigation)
        {
            return navigation.IsCollection ? Collection(row, navigation) : Reference(row, navigation);
        }

        if (entityType.FindSkipNavigation(member.Name) is { } skip)
        {
            return Collection(row, skip);
        }

        if (entityType.FindComplexProperty(member.Name) is { } complex)
        {
            return new ComplexValue(row, complex);
        }

        throw new UntranslatableExpressionException(
            node,
            $"{entityType.ClrType.Name}.{member.Name} is not part of EF's model. Bind an expression over mapped members instead."
        );
    }

    private SqlExpression MemberOfValue(SqlExpression value, MemberExpression node)
    {
        var declaring = node.Member.DeclaringType!;
        var name = node.Member.Name;
        if (Nullable.GetUnderlyingType(declaring) is not null)
        {
            return name == "HasValue" ? Not(IsNull(value)) : value;
        }

        if (declaring == typeof(string) && name == nameof(string.Length))
        {
            return new SqlText("length({})", typeof(int), model.Mapping(typeof(int)), value.IsNullable, Typed(value));
        }

        if (value.Type.IsArray || IsCollectionCount(node))
        {
            return ArrayLength(value);
        }

        if ((declaring == typeof(DateTimeOffset) || declaring == typeof(DateTime)) && DatePart(name) is { } part)
        {
            return new SqlText(
                $"date_part('{part}', {{}} AT TIME ZONE 'UTC')::int",
                typeof(int),
                model.Mapping(typeof(int)),
                value.IsNullable,
                Typed(value)
            );
        }

        throw new UntranslatableExpressionException(node, $"{declaring.Name}.{name} is not known.");
    }

    private static bool IsCollectionCount(MemberExpression node) =>
        node.Member.Name == "Count" && typeof(System.Collections.IEnumerable).IsAssignableFrom(node.Expression!.Type);

    private SqlText ArrayLength(SqlExpression array) =>
        new("cardinality({})", typeof(int), model.Mapping(typeof(int)), array.IsNullable, array);

    private static string? DatePart(string member) =>
        member switch
        {
            "Year" => "year",
            "Month" => "month",
            "Day" => "day",
            "Hour" => "hour",
            "Minute" => "minute",
            "DayOfYear" => "doy",
            _ => null,
        };
}
