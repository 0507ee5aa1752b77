namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A list type.</summary>
/// <param name="type">The type of the items.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class ListTypeNode(TypeNode type, TextSpan span) : TypeNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListType;

    /// <summary>The type of the items.</summary>
    public TypeNode Type { get; } = type;
}
