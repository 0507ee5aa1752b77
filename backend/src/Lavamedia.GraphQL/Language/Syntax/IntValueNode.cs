namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>An integer literal.</summary>
/// <param name="value">The digits as written.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class IntValueNode(string value, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The digits as written.</summary>
    public string Value { get; } = value;
}
