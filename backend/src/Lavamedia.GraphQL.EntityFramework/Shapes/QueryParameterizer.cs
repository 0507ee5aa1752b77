using System.Collections.ObjectModel;
using System.Globalization;
using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Translation;
using Microsoft.EntityFrameworkCore.Query;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>
/// Separates a query that a resolver built into its shape and the values it closed over. Two calls of the same
/// resolver give the same shape, whatever their arguments were.
/// </summary>
/// <param name="shape">Where shape and values go.</param>
/// <param name="rewrites">Whether the query is made anew, with slots for its values; else it stays as it is, which is enough to find
/// statements that are known.</param>
internal sealed class QueryParameterizer(RequestShape shape, bool rewrites) : ExpressionVisitor
{
    private readonly List<ParameterExpression> parameters = [];

    public override Expression? Visit(Expression? node)
    {
        switch (node)
        {
            case null:
                return null;
            case ValueSlotExpression or EntityQueryRootExpression:
                return base.Visit(node);
            case not null when Evaluation.IsLiteral(node):
                var constant = (ConstantExpression)node;
                shape
                    .Mark('c')
                    .Mark(Names.Of(constant.Type))
                    .Mark(Convert.ToString(constant.Value, CultureInfo.InvariantCulture) ?? "0")
                    .Mark('\0');
                return node;
            case not null when Evaluation.IsEvaluable(node):
                var value = Evaluation.Evaluate(node);
                return value is IQueryable queryable ? Visit(queryable.Expression) : Put(value, node);
            default:
                shape.Mark('(').Mark((int)node.NodeType);
                var visited = base.Visit(node);
                shape.Mark(')');
                return visited;
        }
    }

    private Expression Put(object? value, Expression node)
    {
        shape.Mark('v').Mark(Names.Of(node.Type));
        if (rewrites)
        {
            return shape.Slot(value, node.Type);
        }

        shape.Put(value);
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        shape.Mark(Names.Of(node.Member));
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        shape.Mark(Names.Of(node.Method));
        return node.Method.Name == "IgnoreQueryFilters" ? VisitIgnoredFilters(node) : base.VisitMethodCall(node);
    }

    /// <summary>Which filters are switched off decides the statement, so their names are shape, not values.</summary>
    private MethodCallExpression VisitIgnoredFilters(MethodCallExpression node)
    {
        var source = Visit(node.Arguments[0])!;
        if (node.Arguments.Count == 1)
        {
            return node.Update(null, [source]);
        }

        var names = ((IEnumerable<string>)Evaluation.Evaluate(node.Arguments[1])!).ToArray();
        shape.Mark(string.Join('\0', names)).Mark('\0');
        return node.Update(null, [source, Expression.Constant(names, node.Arguments[1].Type)]);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        shape.Mark(Names.Of(node.Type));
        return base.VisitNew(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        shape.Mark(Names.Of(node.Type));
        return base.VisitUnary(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        var index = parameters.IndexOf(node);
        if (index < 0)
        {
            index = parameters.Count;
            parameters.Add(node);
        }

        shape.Mark('p').Mark(index);
        return node;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        foreach (var parameter in node.Parameters)
        {
            Visit(parameter);
        }

        var body = Visit(node.Body)!;
        return rewrites ? node.Update(body, new ReadOnlyCollection<ParameterExpression>([.. node.Parameters])) : node;
    }

    protected override Expression VisitExtension(Expression node)
    {
        if (node is EntityQueryRootExpression root)
        {
            shape.Mark('e').Mark(root.EntityType.Name).Mark('\0');
            return node;
        }

        throw new UntranslatableExpressionException(node, "only sets of the context can be queried.");
    }
}
