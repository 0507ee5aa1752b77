using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>The definition or extension of the schema's roots (spec section 3.3).</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="description">The description before the definition, if there is one.</param>
/// <param name="isExtension">Whether the keyword <c>extend</c> stands before it: it then adds to a definition elsewhere.</param>
/// <param name="operationTypes">The root types.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class SchemaDefinitionNode(
    ImmutableArray<DirectiveNode> directives,
    StringValueNode? description,
    bool isExtension,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes,
    TextSpan span
) : TypeSystemDefinitionNode(directives, description, isExtension, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    /// <summary>The root types.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
