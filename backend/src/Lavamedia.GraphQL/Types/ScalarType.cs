using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Types;

/// <summary>A scalar type (spec section 3.5).</summary>
public sealed class ScalarType : NamedType
{
    internal ScalarType(ScalarTypeConfiguration configuration)
        : base(configuration)
    {
        Codec = configuration.Codec;
        SpecifiedBy = configuration.SpecifiedBy;
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>Reads and writes the values.</summary>
    public ScalarCodec Codec { get; }

    /// <summary>The address of the scalar's specification.</summary>
    public string? SpecifiedBy { get; }
}
