using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>An operation: query, mutation or subscription (spec section 2.3).</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="description">The description before the definition, if there is one.</param>
/// <param name="operation">Which root type the operation starts from.</param>
/// <param name="name">The name; absent for an anonymous operation.</param>
/// <param name="variables">The variables that the operation declares.</param>
/// <param name="selectionSet">The fields selected on the root type.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class OperationDefinitionNode(
    ImmutableArray<DirectiveNode> directives,
    StringValueNode? description,
    OperationKind operation,
    NameNode? name,
    ImmutableArray<VariableDefinitionNode> variables,
    SelectionSetNode selectionSet,
    TextSpan span
) : ExecutableDefinitionNode(directives, description, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    /// <summary>Which root type the operation starts from.</summary>
    public OperationKind Operation { get; } = operation;

    /// <summary>The name; absent for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The variables that the operation declares.</summary>
    public ImmutableArray<VariableDefinitionNode> Variables { get; } = variables;

    /// <summary>The fields selected on the root type.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
