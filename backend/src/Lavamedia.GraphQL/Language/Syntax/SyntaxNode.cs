namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A node of the immutable syntax tree of a document.</summary>
/// <param name="span">Where the node stands in the source.</param>
public abstract class SyntaxNode(TextSpan span)
{
    /// <summary>Where the node stands in the source; empty for nodes that were made in code.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The kind of the node.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>The node in canonical layout.</summary>
    public override string ToString() => Printer.Print(this);
}
