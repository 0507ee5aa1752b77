using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A fragment written in place (spec section 2.8.2).</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="typeCondition">The type that it applies to; absent for the enclosing type.</param>
/// <param name="selectionSet">What it selects.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class InlineFragmentNode(
    ImmutableArray<DirectiveNode> directives,
    NamedTypeNode? typeCondition,
    SelectionSetNode selectionSet,
    TextSpan span
) : SelectionNode(directives, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InlineFragment;

    /// <summary>The type that it applies to; absent for the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>What it selects.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
