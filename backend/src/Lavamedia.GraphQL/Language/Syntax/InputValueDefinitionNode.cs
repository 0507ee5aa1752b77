using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>An argument or a field of an input object.</summary>
/// <param name="description">The description before the definition, if there is one.</param>
/// <param name="name">The name.</param>
/// <param name="type">Its type.</param>
/// <param name="defaultValue">The value used when none is given.</param>
/// <param name="directives">Directives in source order.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class InputValueDefinitionNode(
    StringValueNode? description,
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives,
    TextSpan span
) : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <summary>The description before the definition, if there is one.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The value used when none is given.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>Directives in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
