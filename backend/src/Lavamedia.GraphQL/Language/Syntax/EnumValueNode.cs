namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>The name of an enum value.</summary>
/// <param name="value">The name.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class EnumValueNode(string value, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <summary>The name.</summary>
    public string Value { get; } = value;
}
