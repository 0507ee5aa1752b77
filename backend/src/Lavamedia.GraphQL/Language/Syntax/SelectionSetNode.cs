using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A selection set in braces (spec section 2.4).</summary>
/// <param name="selections">Selections in source order.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class SelectionSetNode(ImmutableArray<SelectionNode> selections, TextSpan span) : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <summary>Selections in source order.</summary>
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}
