namespace Lavamedia.GraphQL.Types.Building;

/// <summary>A union type while the schema is being built.</summary>
/// <param name="name">The name.</param>
public sealed class UnionTypeConfiguration(string name) : TypeConfiguration(name)
{
    /// <summary>The names of the member types.</summary>
    public List<string> Types { get; } = [];
}
