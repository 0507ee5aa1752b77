using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>Whatever may stand at the top level of a document (spec section 2.2).</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="span">Where the node stands in the source.</param>
public abstract class DefinitionNode(ImmutableArray<DirectiveNode> directives, TextSpan span) : SyntaxNode(span)
{
    /// <summary>Directives in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
