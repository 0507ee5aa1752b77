namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A named value given to a field or directive (spec section 2.6).</summary>
/// <param name="name">The name.</param>
/// <param name="value">The value.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class ArgumentNode(NameNode name, ValueNode value, TextSpan span) : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Argument;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value.</summary>
    public ValueNode Value { get; } = value;
}
