using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A directive definition (spec section 3.13).</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="description">The description before the definition, if there is one.</param>
/// <param name="isExtension">Whether the keyword <c>extend</c> stands before it: it then adds to a definition elsewhere.</param>
/// <param name="name">The name.</param>
/// <param name="arguments">Arguments in source order.</param>
/// <param name="isRepeatable">Whether it may be applied several times at one place.</param>
/// <param name="locations">Where it may be applied.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class DirectiveDefinitionNode(
    ImmutableArray<DirectiveNode> directives,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    ImmutableArray<NameNode> locations,
    TextSpan span
) : TypeSystemDefinitionNode(directives, description, isExtension, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Arguments in source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Whether it may be applied several times at one place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Where it may be applied.</summary>
    public ImmutableArray<NameNode> Locations { get; } = locations;
}
