using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Lavamedia.GraphQL.Planning;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

internal sealed partial class ExpressionTranslator
{
    private ITranslated Call(MethodCallExpression call)
    {
        var declaring = call.Method.DeclaringType;
        if (
            declaring == typeof(Queryable)
            || declaring == typeof(Enumerable)
            || declaring == typeof(EntityFrameworkQueryableExtensions)
            || declaring == typeof(RelationalQueryableExtensions)
        )
        {
            return QueryOperator(call);
        }

        if (declaring == typeof(string))
        {
            return TextMethod(call);
        }

        if (declaring == typeof(Related))
        {
            return RelatedRow(call);
        }

        if (declaring == typeof(MemoryExtensions) && call.Method.Name == nameof(MemoryExtensions.Contains))
        {
            return ContainedIn(Scalar(call.Arguments[1]), Scalar(OfSpan(call.Arguments[0])), call);
        }

        if (
            call.Method.Name == "Contains"
            && call is { Object: not null, Arguments: [var item] }
            && typeof(System.Collections.IEnumerable).IsAssignableFrom(declaring)
        )
        {
            return Translate(call.Object) switch
            {
                SqlExpression array => ContainedIn(Scalar(item), array, call),
                RowSet => QueryOperator(
                    Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [item.Type], call.Object, item)
                ),
                _ => throw Unknown(call),
            };
        }

        if (declaring == typeof(EF) && call.Method.Name == nameof(EF.Property))
        {
            return ShadowProperty(call);
        }

        if (declaring == typeof(JsonPath))
        {
            return JsonValue(call);
        }

        if (declaring == typeof(CalendarDate))
        {
            return Calendar(call);
        }

        if (declaring == typeof(Math))
        {
            return MathFunction(call);
        }

        if (call.Method.Name == nameof(Equals))
        {
            var (left, right) = call.Object is null
                ? (call.Arguments[0], call.Arguments[1])
                : (call.Object, call.Arguments[0]);
            return Equal(Scalar(left), Scalar(right));
        }

        if (call is { Method.Name: nameof(ToString), Object: not null, Arguments.Count: 0 })
        {
            return AsText(Scalar(call.Object), call);
        }

        if (
            call.Method.Name == nameof(Nullable<int>.GetValueOrDefault)
            && call is { Object: not null, Arguments.Count: 0 }
        )
        {
            var value = Typed(Scalar(call.Object));
            var fallback = new SqlLiteral(Activator.CreateInstance(call.Type), call.Type, value.Mapping);
            return new SqlText("COALESCE({}, {})", call.Type, value.Mapping, false, value, fallback);
        }

        return DatabaseFunction(call) ?? LikeFunction(call) ?? throw Unknown(call);
    }

    private static UntranslatableExpressionException Unknown(MethodCallExpression call) =>
        new(call, $"the method {call.Method.DeclaringType?.Name}.{call.Method.Name} is not known.");

    /// <summary>Recent C# compiles <c>array.Contains(x)</c> to a call on a span over the array.</summary>
    private static Expression OfSpan(Expression span) =>
        span switch
        {
            MethodCallExpression { Method.Name: "op_Implicit" } conversion => conversion.Arguments[0],
            UnaryExpression { NodeType: ExpressionType.Convert } conversion => conversion.Operand,
            _ => span,
        };

    private SqlExpression ShadowProperty(MethodCallExpression call)
    {
        var name = Evaluation.IsEvaluable(call.Arguments[1]) ? Evaluation.Evaluate(call.Arguments[1]) as string : null;
        return
            Translate(call.Arguments[0]) is RowSource row
            && name is not null
            && row.EntityType.FindProperty(name) is { } property
            ? row.Column(property)
            : throw Unknown(call);
    }

    /// <summary>Membership in a list that the request or the code supplies, or in an array column.</summary>
    private SqlExpression ContainedIn(SqlExpression item, SqlExpression list, MethodCallExpression call)
    {
        switch (list)
        {
            case SqlLiteral { Value: null }:
                return False;
            case SqlParameter parameter:
                var typed = Typed(item);
                return new SqlText(
                    "({} = ANY ({}))",
                    typeof(bool),
                    null,
                    typed.IsNullable,
                    typed,
                    parameter.As(typed.Mapping!, ParameterForm.Array)
                );
            case { Mapping.ElementTypeMapping: { } element }:
                var stored = Stored(item, (Microsoft.EntityFrameworkCore.Storage.RelationalTypeMapping)element);
                return new SqlText("({} = ANY ({}))", typeof(bool), null, true, stored, list);
            default:
                throw Unknown(call);
        }
    }

    private SqlText MathFunction(MethodCallExpression call)
    {
        var arguments = call.Arguments.Select(argument => Typed(Scalar(argument))).ToArray();
        var (phrase, type) = (call.Method.Name, arguments.Length) switch
        {
            (nameof(Math.Ceiling), 1) => ("ceil({})", call.Type),
            (nameof(Math.Floor), 1) => ("floor({})", call.Type),
            (nameof(Math.Abs), 1) => ("abs({})", call.Type),
            (nameof(Math.Round), 1) => ("round({})", call.Type),
            (nameof(Math.Max), 2) => ("GREATEST({}, {})", call.Type),
            (nameof(Math.Min), 2) => ("LEAST({}, {})", call.Type),
            _ => throw Unknown(call),
        };
        return new SqlText(
            phrase,
            type,
            model.Mapping(type),
            arguments.Any(argument => argument.IsNullable),
            arguments
        );
    }

    private SqlJsonValue JsonValue(MethodCallExpression call)
    {
        var document = Scalar(call.Arguments[0]);
        var type = Nullable.GetUnderlyingType(call.Type) ?? call.Type;
        return new SqlJsonValue(document, (string)Evaluation.Evaluate(call.Arguments[1])!, type, model.Mapping(type));
    }

    private SqlText Calendar(MethodCallExpression call)
    {
        var moment = Typed(Scalar(call.Arguments[0]));
        var phrase = $"date_trunc('{call.Method.Name.ToLowerInvariant()}', {{}} AT TIME ZONE 'UTC')::date";
        return new SqlText(phrase, typeof(DateOnly), model.Mapping(typeof(DateOnly)), moment.IsNullable, moment);
    }

    /// <summary>Functions that the model declares (<c>HasDbFunction</c>) are called by their name.</summary>
    private SqlText? DatabaseFunction(MethodCallExpression call)
    {
        if (model.Model.FindDbFunction(call.Method) is not { IsScalar: true } function)
        {
            return null;
        }

        var arguments = call.Arguments.Select(argument => Typed(Scalar(argument))).ToArray();
        var name = function.Schema is null ? function.Name : $"{function.Schema}.{function.Name}";
        var places = string.Join(", ", arguments.Select(_ => "{}"));
        return new SqlText($"{name}({places})", call.Type, model.Mapping(call.Type), true, arguments);
    }

    /// <summary><c>EF.Functions.Like</c> and <c>ILike</c>, whose pattern is the caller's own.</summary>
    private SqlText? LikeFunction(MethodCallExpression call)
    {
        if (call.Method.Name is not ("Like" or "ILike") || call.Arguments.Count != 3)
        {
            return null;
        }

        var (value, pattern) = Unified(Scalar(call.Arguments[1]), Scalar(call.Arguments[2]));
        var @operator = call.Method.Name == "Like" ? "LIKE" : "ILIKE";
        return new SqlText($"({{}} {@operator} {{}})", typeof(bool), null, value.IsNullable, value, pattern);
    }
}
