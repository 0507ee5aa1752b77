using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>The use of a named fragment (spec section 2.8).</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="name">The name.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class FragmentSpreadNode(ImmutableArray<DirectiveNode> directives, NameNode name, TextSpan span)
    : SelectionNode(directives, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;
}
