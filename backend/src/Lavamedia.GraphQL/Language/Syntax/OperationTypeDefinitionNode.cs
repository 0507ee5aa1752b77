namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>Names the root type of one kind of operation.</summary>
/// <param name="operation">The kind of operation.</param>
/// <param name="type">The root type.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class OperationTypeDefinitionNode(OperationKind operation, NamedTypeNode type, TextSpan span)
    : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    /// <summary>The kind of operation.</summary>
    public OperationKind Operation { get; } = operation;

    /// <summary>The root type.</summary>
    public NamedTypeNode Type { get; } = type;
}
