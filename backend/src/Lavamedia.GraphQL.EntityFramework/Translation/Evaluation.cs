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

    public static bool IsEvaluable(Expression node) =>
        node switch
        {
            EntityQueryRootExpression => false,
            ConstantExpression => true,
            MemberExpression member => member.Expression is null || IsEvaluable(member.Expression),
            UnaryExpression { NodeType: not ExpressionType.Quote } unary => IsEvaluable(unary.Operand)
                && !unary.Type.IsByRefLike,
            BinaryExpression binary => IsEvaluable(binary.Left) && IsEvaluable(binary.Right),
            ConditionalExpression conditional => IsEvaluable(conditional.Test)
                && IsEvaluable(conditional.IfTrue)
                && IsEvaluable(conditional.IfFalse),
            NewExpression creation => creation.Arguments.All(IsEvaluable),
            NewArrayExpression array => array.Expressions.All(IsEvaluable),
            MethodCallExpression call => !call.Type.IsByRefLike
                && (call.Object is null || IsEvaluable(call.Object))
                && call.Arguments.All(IsEvaluable)
                && call.Method.DeclaringType != typeof(Queryable)
                && call.Method.DeclaringType
                    != typeof(Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions),
            _ => false,
        };

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
