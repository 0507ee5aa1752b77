using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>An applied directive (spec section 2.12).</summary>
/// <param name="name">The name.</param>
/// <param name="arguments">Arguments in source order.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class DirectiveNode(NameNode name, ImmutableArray<ArgumentNode> arguments, TextSpan span)
    : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Directive;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Arguments in source order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;
}
