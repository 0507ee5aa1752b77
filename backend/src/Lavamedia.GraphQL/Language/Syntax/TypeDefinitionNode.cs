using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>The definition or extension of a named type (spec section 3.4).</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="description">The description before the definition, if there is one.</param>
/// <param name="isExtension">Whether the keyword <c>extend</c> stands before it: it then adds to a definition elsewhere.</param>
/// <param name="name">The name.</param>
/// <param name="span">Where the node stands in the source.</param>
public abstract class TypeDefinitionNode(
    ImmutableArray<DirectiveNode> directives,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    TextSpan span
) : TypeSystemDefinitionNode(directives, description, isExtension, span)
{
    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;
}
