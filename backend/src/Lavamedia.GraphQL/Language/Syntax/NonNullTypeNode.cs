namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A type that excludes null.</summary>
/// <param name="type">The nullable type inside.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class NonNullTypeNode(TypeNode type, TextSpan span) : TypeNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <summary>The nullable type inside.</summary>
    public TypeNode Type { get; } = type;
}
