using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A named fragment (spec section 2.8).</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="description">The description before the definition, if there is one.</param>
/// <param name="name">The name.</param>
/// <param name="typeCondition">The type that the fragment applies to.</param>
/// <param name="selectionSet">What the fragment selects.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class FragmentDefinitionNode(
    ImmutableArray<DirectiveNode> directives,
    StringValueNode? description,
    NameNode name,
    NamedTypeNode typeCondition,
    SelectionSetNode selectionSet,
    TextSpan span
) : ExecutableDefinitionNode(directives, description, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type that the fragment applies to.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;

    /// <summary>What the fragment selects.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
