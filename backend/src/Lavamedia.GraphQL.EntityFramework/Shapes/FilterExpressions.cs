using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>Turns a coerced <c>where</c> argument into a C# condition over the entity, with a slot for each value.</summary>
internal sealed class FilterExpressions(RequestShape shape, bool ignoreCase)
{
    private static readonly MethodInfo Contains = typeof(string).GetMethod(
        nameof(string.Contains),
        [typeof(string), typeof(StringComparison)]
    )!;
    private static readonly MethodInfo StartsWith = typeof(string).GetMethod(
        nameof(string.StartsWith),
        [typeof(string), typeof(StringComparison)]
    )!;
    private static readonly MethodInfo EndsWith = typeof(string).GetMethod(
        nameof(string.EndsWith),
        [typeof(string), typeof(StringComparison)]
    )!;

    /// <summary>The condition for elements of a type; null when the filter asks for nothing.</summary>
    public LambdaExpression? Condition(ArgumentValues? where, Type elementType)
    {
        if (where is null)
        {
            shape.Mark('-');
            return null;
        }

        var element = Expression.Parameter(elementType, "x");
        return Expression.Lambda(Object(where, element), element);
    }

    private Expression Object(ArgumentValues filter, Expression subject)
    {
        shape.Mark('{').Mark(Names.Of(filter.Definitions));
        Expression? all = null;
        foreach (var definition in filter.Definitions)
        {
            if (!filter.Has(definition.Ordinal) || definition.Features.Get<FilterBinding>() is not { } binding)
            {
                continue;
            }

            shape.Mark('.').Mark(definition.Ordinal);
            if (Member(binding, definition, filter[definition.Ordinal], subject) is { } condition)
            {
                all = all is null ? condition : Expression.AndAlso(all, condition);
            }
        }

        shape.Mark('}');
        return all ?? Expression.Constant(true);
    }

    private Expression? Member(
        FilterBinding binding,
        InputValueDefinition definition,
        object? value,
        Expression subject
    )
    {
        if (value is null && binding.Kind is not (FilterKind.Object or FilterKind.Operation))
        {
            shape.Mark('n');
            return null;
        }

        switch (binding.Kind)
        {
            case FilterKind.And:
                return Several(value!, subject, Expression.AndAlso, whenNone: true);
            case FilterKind.Or:
                return Several(value!, subject, Expression.OrElse, whenNone: false);
            case FilterKind.Value:
                return Value((ArgumentValues)value!, Bound(binding, subject), binding.NodeTypeName);
            case FilterKind.Object when value is null:
                shape.Mark('n');
                return Expression.Equal(Bound(binding, subject), Expression.Constant(null));
            case FilterKind.Object:
                return Object((ArgumentValues)value, Bound(binding, subject));
            case FilterKind.Members:
                return Object((ArgumentValues)value!, Bound(binding, subject));
            case FilterKind.List:
                return List((ArgumentValues)value!, Bound(binding, subject), Condition);
            case FilterKind.Values:
                return List((ArgumentValues)value!, Bound(binding, subject), ElementCondition);
            default:
                throw new NotSupportedException($"{definition} is an operation outside of a value.");
        }
    }

    private Expression Several(
        object filters,
        Expression subject,
        Func<Expression, Expression, Expression> combine,
        bool whenNone
    )
    {
        shape.Mark('[');
        Expression? all = null;
        foreach (ArgumentValues filter in (IEnumerable)filters)
        {
            var condition = Object(filter, subject);
            all = all is null ? condition : combine(all, condition);
        }

        shape.Mark(']');
        return all ?? Expression.Constant(whenNone);
    }

    private static Expression Bound(FilterBinding binding, Expression subject) =>
        Substitution.Apply(binding.Member!, subject);

    /// <summary>The condition for the values of an array.</summary>
    private LambdaExpression ElementCondition(ArgumentValues operations, Type elementType)
    {
        var element = Expression.Parameter(elementType, "x");
        return Expression.Lambda(Value(operations, element, null), element);
    }

    private Expression List(
        ArgumentValues filter,
        Expression collection,
        Func<ArgumentValues, Type, LambdaExpression?> conditionOf
    )
    {
        shape.Mark('<');
        var elementType = Elements.TypeOf(collection.Type);
        Expression? all = null;
        foreach (var definition in filter.Definitions)
        {
            if (!filter.Has(definition.Ordinal) || filter[definition.Ordinal] is not { } value)
            {
                continue;
            }

            shape.Mark('.').Mark(definition.Ordinal);
            var condition = definition.Name switch
            {
                "some" => Quantified(nameof(Enumerable.Any), value),
                "none" => Expression.Not(Quantified(nameof(Enumerable.Any), value)),
                "all" => Quantified(nameof(Enumerable.All), value),
                "any" => Any((bool)value),
                _ => throw new NotSupportedException($"The list operation {definition} is not known."),
            };
            all = all is null ? condition : Expression.AndAlso(all, condition);
        }

        shape.Mark('>');
        return all ?? Expression.Constant(true);

        Expression Quantified(string method, object value) =>
            Expression.Call(
                typeof(Enumerable),
                method,
                [elementType],
                collection,
                conditionOf((ArgumentValues)value, elementType)!
            );

        Expression Any(bool wanted)
        {
            shape.Mark(wanted ? 't' : 'f');
            Expression any = Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [elementType], collection);
            return wanted ? any : Expression.Not(any);
        }
    }

    private Expression Value(ArgumentValues operations, Expression member, string? nodeTypeName)
    {
        shape.Mark('{').Mark(Names.Of(operations.Definitions));
        Expression? all = null;
        foreach (var definition in operations.Definitions)
        {
            if (!operations.Has(definition.Ordinal))
            {
                continue;
            }

            shape.Mark('.').Mark(definition.Ordinal);
            var value = operations[definition.Ordinal];
            var condition = definition.Name switch
            {
                "and" => Combined(value, Expression.AndAlso),
                "or" => Combined(value, Expression.OrElse),
                _ => Operation(definition.Name, value, member, nodeTypeName),
            };
            if (condition is not null)
            {
                all = all is null ? condition : Expression.AndAlso(all, condition);
            }
        }

        shape.Mark('}');
        return all ?? Expression.Constant(true);

        Expression? Combined(object? several, Func<Expression, Expression, Expression> combine)
        {
            Expression? combined = null;
            foreach (ArgumentValues one in several as IEnumerable ?? Array.Empty<ArgumentValues>())
            {
                var condition = Value(one, member, nodeTypeName);
                combined = combined is null ? condition : combine(combined, condition);
            }

            shape.Mark(']');
            return combined;
        }
    }

    private Expression Operation(string name, object? value, Expression member, string? nodeTypeName) =>
        name switch
        {
            "eq" => Expression.Equal(Nullable(member), Slot(value, member, nodeTypeName)),
            "neq" => Expression.NotEqual(Nullable(member), Slot(value, member, nodeTypeName)),
            "in" => In(value, member, nodeTypeName),
            "nin" => Expression.Not(In(value, member, nodeTypeName)),
            "gt" => Expression.GreaterThan(Nullable(member), Slot(value, member, nodeTypeName)),
            "ngt" => Expression.Not(Expression.GreaterThan(Nullable(member), Slot(value, member, nodeTypeName))),
            "gte" => Expression.GreaterThanOrEqual(Nullable(member), Slot(value, member, nodeTypeName)),
            "ngte" => Expression.Not(
                Expression.GreaterThanOrEqual(Nullable(member), Slot(value, member, nodeTypeName))
            ),
            "lt" => Expression.LessThan(Nullable(member), Slot(value, member, nodeTypeName)),
            "nlt" => Expression.Not(Expression.LessThan(Nullable(member), Slot(value, member, nodeTypeName))),
            "lte" => Expression.LessThanOrEqual(Nullable(member), Slot(value, member, nodeTypeName)),
            "nlte" => Expression.Not(Expression.LessThanOrEqual(Nullable(member), Slot(value, member, nodeTypeName))),
            "contains" => Text(Contains, value, member),
            "ncontains" => Expression.Not(Text(Contains, value, member)),
            "startsWith" => Text(StartsWith, value, member),
            "nstartsWith" => Expression.Not(Text(StartsWith, value, member)),
            "endsWith" => Text(EndsWith, value, member),
            "nendsWith" => Expression.Not(Text(EndsWith, value, member)),
            _ => throw new NotSupportedException($"The filter operation {name} is not known."),
        };

    private MethodCallExpression Text(MethodInfo method, object? value, Expression member) =>
        Expression.Call(
            member,
            method,
            shape.Slot(value, typeof(string)),
            Expression.Constant(ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
        );

    private Expression In(object? value, Expression member, string? nodeTypeName)
    {
        var type = System.Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        var given = ((IEnumerable?)value ?? Array.Empty<object>()).Cast<object?>().ToList();
        var present = given.Where(item => item is not null).ToList();
        var array = Array.CreateInstance(type, present.Count);
        for (var i = 0; i < present.Count; i++)
        {
            array.SetValue(FilterValue.Convert(present[i]!, type, nodeTypeName), i);
        }

        shape.Mark(present.Count < given.Count ? 'n' : 'p');
        var item = member.Type == type ? member : Expression.Convert(member, type);
        Expression isIn = Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Contains),
            [type],
            shape.Slot(array, array.GetType()),
            item
        );
        return present.Count < given.Count
            ? Expression.OrElse(
                isIn,
                Expression.Equal(Nullable(member), Expression.Constant(null, Nullable(member).Type))
            )
            : isIn;
    }

    private Translation.ValueSlotExpression Slot(object? value, Expression member, string? nodeTypeName)
    {
        var type = System.Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        var slot = shape.Slot(
            value is null ? null : FilterValue.Convert(value, type, nodeTypeName),
            Nullable(member).Type
        );
        return slot;
    }

    private static Expression Nullable(Expression member) =>
        member.Type.IsValueType && System.Nullable.GetUnderlyingType(member.Type) is null
            ? Expression.Convert(member, typeof(Nullable<>).MakeGenericType(member.Type))
            : member;
}
