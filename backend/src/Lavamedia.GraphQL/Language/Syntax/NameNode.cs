namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A name: an interned string and its place.</summary>
/// <param name="value">The text of the name, interned by the parser.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class NameNode(string value, TextSpan span) : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Name;

    /// <summary>The text of the name, interned by the parser.</summary>
    public string Value { get; } = value;
}
