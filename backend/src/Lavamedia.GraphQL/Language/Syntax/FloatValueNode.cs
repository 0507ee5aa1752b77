namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A number literal with a fraction or an exponent.</summary>
/// <param name="value">The number as written.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class FloatValueNode(string value, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The number as written.</summary>
    public string Value { get; } = value;
}
