namespace Lavamedia.GraphQL.Types;

/// <summary>Another type without null (spec section 3.12). Obtained from <see cref="GraphQLType.AsNonNull"/>.</summary>
public sealed class NonNullType : GraphQLType
{
    internal NonNullType(GraphQLType ofType) => OfType = ofType;

    /// <summary>The wrapped type.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.NonNull;

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <inheritdoc/>
    public override GraphQLType NullableType => OfType;

    /// <inheritdoc/>
    public override string ToString() => $"{OfType}!";
}
