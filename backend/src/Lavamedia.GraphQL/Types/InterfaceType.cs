using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types;

/// <summary>An interface type (spec section 3.7).</summary>
public sealed class InterfaceType : ComplexType
{
    internal InterfaceType(InterfaceTypeConfiguration configuration)
        : base(configuration) { }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Interface;
}
