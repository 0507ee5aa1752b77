namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>The literal <c>null</c>.</summary>
/// <param name="span">Where the node stands in the source.</param>
public sealed class NullValueNode(TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NullValue;
}
