using System.Linq.Expressions;

namespace Lavamedia.GraphQL.EntityFramework;

/// <summary>
/// A C# expression has no translation to SQL. It is raised while the schema or a statement is being built: nothing is
/// ever evaluated row by row in the application instead.
/// </summary>
public sealed class UntranslatableExpressionException : NotSupportedException
{
    /// <summary>Names the expression and what about it is not known.</summary>
    public UntranslatableExpressionException(Expression expression, string reason)
        : base($"The expression `{expression}` cannot be translated to SQL: {reason}")
    {
        Expression = expression;
    }

    /// <summary>The part that has no translation.</summary>
    public Expression Expression { get; }
}
