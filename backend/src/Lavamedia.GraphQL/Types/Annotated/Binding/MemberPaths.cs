using System.Collections;
using System.Linq.Expressions;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>The members of its parent that an expression reads, so that they are loaded before C# evaluates it.</summary>
internal sealed class MemberPaths : ExpressionVisitor
{
    private readonly ParameterExpression _parent;
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    private MemberPaths(ParameterExpression parent) => _parent = parent;

    /// <summary>The paths, such as <c>Author.Name</c>; null when the expression needs more than single values.</summary>
    public static IReadOnlyList<string>? Of(LambdaExpression expression)
    {
        var paths = new MemberPaths(expression.Parameters[0]);
        paths.Visit(expression.Body);
        return paths.NeedsMore ? null : [.. paths._paths];
    }

    private bool NeedsMore { get; set; }

    protected override Expression VisitMember(MemberExpression node)
    {
        var names = new Stack<string>();
        Expression? at = node;
        for (; at is MemberExpression member; at = member.Expression)
        {
            names.Push(member.Member.Name);
        }

        if (at != _parent)
        {
            return base.VisitMember(node);
        }

        NeedsMore |= node.Type != typeof(string) && node.Type.IsAssignableTo(typeof(IEnumerable));
        _paths.Add(string.Join('.', names));
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        NeedsMore |= node == _parent;
        return node;
    }
}
