using System.Linq.Expressions;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>
/// Reads inherited members as those of the type itself. The compiler writes a conversion to the base class where the type is a parameter of
/// a generic method, as in one that binds what several types have in common.
/// </summary>
internal sealed class InheritedMembers : ExpressionVisitor
{
    /// <summary>The same expression without such conversions.</summary>
    public static LambdaExpression AsOwn(LambdaExpression expression) =>
        (LambdaExpression)new InheritedMembers().Visit(expression);

    /// <inheritdoc />
    protected override Expression VisitMember(MemberExpression node) =>
        node.Expression is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } conversion
        && conversion.Type.IsClass
        && operand.Type.IsAssignableTo(conversion.Type)
            ? Expression.MakeMemberAccess(Visit(operand), node.Member)
            : base.VisitMember(node);
}
