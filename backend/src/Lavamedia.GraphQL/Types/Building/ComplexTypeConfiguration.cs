namespace Lavamedia.GraphQL.Types.Building;

/// <summary>A type with fields while the schema is being built.</summary>
/// <param name="name">The name.</param>
public abstract class ComplexTypeConfiguration(string name) : TypeConfiguration(name)
{
    /// <summary>The names of the interfaces that it implements.</summary>
    public List<string> Interfaces { get; } = [];

    /// <summary>The fields in order.</summary>
    public List<FieldConfiguration> Fields { get; } = [];
}
