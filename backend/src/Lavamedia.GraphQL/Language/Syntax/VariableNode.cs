namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A use of a variable.</summary>
/// <param name="name">The name without the dollar sign.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class VariableNode(NameNode name, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Variable;

    /// <summary>The name without the dollar sign.</summary>
    public NameNode Name { get; } = name;
}
