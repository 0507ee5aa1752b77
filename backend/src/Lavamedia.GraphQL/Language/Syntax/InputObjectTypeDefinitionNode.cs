using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>An input object type (spec section 3.10).</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="description">The description before the definition, if there is one.</param>
/// <param name="isExtension">Whether the keyword <c>extend</c> stands before it: it then adds to a definition elsewhere.</param>
/// <param name="name">The name.</param>
/// <param name="fields">Fields in source order.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class InputObjectTypeDefinitionNode(
    ImmutableArray<DirectiveNode> directives,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> fields,
    TextSpan span
) : TypeDefinitionNode(directives, description, isExtension, name, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeDefinition;

    /// <summary>Fields in source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}
