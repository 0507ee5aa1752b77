using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>An enum type (spec section 3.9).</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="description">The description before the definition, if there is one.</param>
/// <param name="isExtension">Whether the keyword <c>extend</c> stands before it: it then adds to a definition elsewhere.</param>
/// <param name="name">The name.</param>
/// <param name="values">Values in source order.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class EnumTypeDefinitionNode(
    ImmutableArray<DirectiveNode> directives,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<EnumValueDefinitionNode> values,
    TextSpan span
) : TypeDefinitionNode(directives, description, isExtension, name, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumTypeDefinition;

    /// <summary>Values in source order.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}
