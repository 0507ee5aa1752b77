using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Query;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>Finds and evaluates the parts of an expression that do not depend on a row.</summary>
internal static class Evaluation
{
    /// <summary>A constant that a programmer wrote: part of the statement's text.</summary>
    public static bool IsLiteral(Expression node) =>
        node
            is ConstantExpression
            {
                Value: null
                    or bool
                    or int
                    or long
                    or short
                    or byte
                    or decimal
                    or double
                    or float
                    or string
                    or char
                    or Guid
                    or Enum
            };

    /// <summary>Whether an expression depends on no row: at most on <paramref name="given"/>, whose value each request brings.</summary>
    public static bool IsEvaluable(Expression node, ParameterExpression? given = null) =>
        node switch
        {
            EntityQueryRootExpression => false,
            ConstantExpression => true,
            ParameterExpression parameter => parameter == given,
            MemberExpression member => member.Expression is null || IsEvaluable(member.Expression, given),
            UnaryExpression { NodeType: not ExpressionType.Quote } unary => IsEvaluable(unary.Operand, given)
                && !unary.Type.IsByRefLike,
            BinaryExpression binary => IsEvaluable(binary.Left, given) && IsEvaluable(binary.Right, given),
            ConditionalExpression conditional => IsEvaluable(conditional.Test, given)
                && IsEvaluable(conditional.IfTrue, given)
                && IsEvaluable(conditional.IfFalse, given),
            NewExpression creation => AreEvaluable(creation.Arguments, given),
            NewArrayExpression array => AreEvaluable(array.Expressions, given),
            MethodCallExpression call => !call.Type.IsByRefLike
                && (call.Object is null || IsEvaluable(call.Object, given))
                && AreEvaluable(call.Arguments, given)
                && call.Method.DeclaringType != typeof(Queryable)
                && call.Method.DeclaringType
                    != typeof(Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions),
            _ => false,
        };

    private static bool AreEvaluable(IReadOnlyList<Expression> nodes, ParameterExpression? given)
    {
        foreach (var node in nodes)
        {
            if (!IsEvaluable(node, given))
            {
                return false;
            }
        }

        return true;
    }

    public static object? Evaluate(Expression node) =>
        node switch
        {
            ConstantExpression constant => constant.Value,
            MemberExpression { Member: FieldInfo field } member => field.GetValue(
                member.Expression is null ? null : Evaluate(member.Expression)
            ),
            MemberExpression { Member: PropertyInfo property } member => property.GetValue(
                member.Expression is null ? null : Evaluate(member.Expression)
            ),
            UnaryExpression { NodeType: ExpressionType.Convert } unary
                when unary.Type.IsAssignableFrom(unary.Operand.Type) => Evaluate(unary.Operand),
            _ => Expression
                .Lambda<Func<object?>>(Expression.Convert(node, typeof(object)))
                .Compile(preferInterpretation: true)(),
        };
}
