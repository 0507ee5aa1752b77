using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>An input object literal.</summary>
/// <param name="fields">Fields in source order.</param>
/// <param name="span">Where the node stands in the source.</param>
public sealed class ObjectValueNode(ImmutableArray<ObjectFieldNode> fields, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <summary>Fields in source order.</summary>
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}
