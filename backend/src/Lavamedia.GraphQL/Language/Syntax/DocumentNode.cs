using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A whole document (spec section 2.2) together with the source it was read from.</summary>
/// <param name="definitions">Definitions in source order.</param>
/// <param name="source">The source, needed to turn offsets into lines and columns.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class DocumentNode(ImmutableArray<DefinitionNode> definitions, SourceText source, TextSpan span)
    : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>Definitions in source order.</summary>
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;

    /// <summary>The source, needed to turn offsets into lines and columns.</summary>
    public SourceText Source { get; } = source;
}
