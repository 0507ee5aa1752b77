using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>A scalar type while the schema is being built.</summary>
/// <param name="name">The name.</param>
/// <param name="codec">Reads and writes the values.</param>
public sealed class ScalarTypeConfiguration(string name, ScalarCodec codec) : TypeConfiguration(name)
{
    /// <summary>Reads and writes the values.</summary>
    public ScalarCodec Codec { get; set; } = codec;

    /// <summary>The address of the scalar's specification.</summary>
    public string? SpecifiedBy { get; set; }
}
