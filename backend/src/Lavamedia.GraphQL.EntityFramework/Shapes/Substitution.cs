using System.Linq.Expressions;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>Puts an expression in the place of a lambda's parameter.</summary>
internal static class Substitution
{
    public static Expression Apply(LambdaExpression lambda, Expression argument) =>
        new Visitor(lambda.Parameters[0], argument).Visit(lambda.Body);

    private sealed class Visitor(ParameterExpression parameter, Expression argument) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? argument : node;
    }
}
