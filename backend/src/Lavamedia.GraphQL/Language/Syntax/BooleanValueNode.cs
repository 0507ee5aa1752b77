namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="value">The value.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class BooleanValueNode(bool value, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}
