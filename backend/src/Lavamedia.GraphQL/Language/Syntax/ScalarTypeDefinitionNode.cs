using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A scalar type (spec section 3.5).</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="description">The description before the definition, if there is one.</param>
/// <param name="isExtension">Whether the keyword <c>extend</c> stands before it: it then adds to a definition elsewhere.</param>
/// <param name="name">The name.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class ScalarTypeDefinitionNode(
    ImmutableArray<DirectiveNode> directives,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    TextSpan span
) : TypeDefinitionNode(directives, description, isExtension, name, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;
}
