using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>An operation or a fragment.</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="description">The description before the definition, if there is one.</param>
/// <param name="span">Where the node stands in the source.</param>
public abstract class ExecutableDefinitionNode(
    ImmutableArray<DirectiveNode> directives,
    StringValueNode? description,
    TextSpan span
) : DefinitionNode(directives, span)
{
    /// <summary>The description before the definition, if there is one.</summary>
    public StringValueNode? Description { get; } = description;
}
