namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A string literal.</summary>
/// <param name="value">The text, escapes resolved and block indentation removed.</param>
/// <param name="isBlock">Whether it was written between triple quotes.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class StringValueNode(string value, bool isBlock, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The text, escapes resolved and block indentation removed.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written between triple quotes.</summary>
    public bool IsBlock { get; } = isBlock;
}
