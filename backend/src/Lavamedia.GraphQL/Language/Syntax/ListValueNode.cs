using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A list literal.</summary>
/// <param name="values">Items in source order.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class ListValueNode(ImmutableArray<ValueNode> values, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    /// <summary>Items in source order.</summary>
    public ImmutableArray<ValueNode> Values { get; } = values;
}
