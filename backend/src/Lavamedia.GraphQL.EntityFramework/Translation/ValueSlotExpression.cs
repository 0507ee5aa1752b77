using System.Linq.Expressions;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>The place of a value in an expression whose shape is compiled once and run with many values.</summary>
internal sealed class ValueSlotExpression(ValueSource source, Type type, bool isNull = false) : Expression
{
    public ValueSource Source { get; } = source;

    /// <summary>Whether the value is null. Comparisons with null are other SQL, so this is part of the shape.</summary>
    public bool IsNull { get; } = isNull;

    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type { get; } = type;

    protected override Expression VisitChildren(ExpressionVisitor visitor) => this;

    public override string ToString() => $"value of type {Type.Name}";
}
