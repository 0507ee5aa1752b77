using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types;

/// <summary>An object type (spec section 3.6).</summary>
public sealed class ObjectType : ComplexType
{
    internal ObjectType(ObjectTypeConfiguration configuration)
        : base(configuration) { }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Object;
}
