namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A field of an input object literal.</summary>
/// <param name="name">The name.</param>
/// <param name="value">The value.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class ObjectFieldNode(NameNode name, ValueNode value, TextSpan span) : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value.</summary>
    public ValueNode Value { get; } = value;
}
