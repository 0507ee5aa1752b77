using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
/// <param name="directives">Directives in source order.</param>
/// <param name="span">Where the node stands in the source.</param>
public abstract class SelectionNode(ImmutableArray<DirectiveNode> directives, TextSpan span) : SyntaxNode(span)
{
    /// <summary>Directives in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
