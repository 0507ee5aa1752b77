using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A selected field (spec section 2.5).</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="alias">The alias, if one was given.</param>
/// <param name="name">The name.</param>
/// <param name="arguments">Arguments in source order.</param>
/// <param name="selectionSet">What is selected on the field's value.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class FieldNode(
    ImmutableArray<DirectiveNode> directives,
    NameNode? alias,
    NameNode name,
    ImmutableArray<ArgumentNode> arguments,
    SelectionSetNode? selectionSet,
    TextSpan span
) : SelectionNode(directives, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Field;

    /// <summary>The alias, if one was given.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Arguments in source order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>What is selected on the field's value.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}
