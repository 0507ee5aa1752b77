using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A definition or extension of the type system (spec section 3).</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="description">The description before the definition, if there is one.</param>
/// <param name="isExtension">Whether the keyword <c>extend</c> stands before it: it then adds to a definition elsewhere.</param>
/// <param name="span">Where the node stands in the source.</param>
public abstract class TypeSystemDefinitionNode(
    ImmutableArray<DirectiveNode> directives,
    StringValueNode? description,
    bool isExtension,
    TextSpan span
) : DefinitionNode(directives, span)
{
    /// <summary>The description before the definition, if there is one.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Whether the keyword <c>extend</c> stands before it: it then adds to a definition elsewhere.</summary>
    public bool IsExtension { get; } = isExtension;
}
