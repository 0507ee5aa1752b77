namespace Lavamedia.GraphQL.Types.Building;

/// <summary>An enum type while the schema is being built.</summary>
/// <param name="name">The name.</param>
public sealed class EnumTypeConfiguration(string name) : TypeConfiguration(name)
{
    /// <summary>The values in order.</summary>
    public List<EnumValueConfiguration> Values { get; } = [];
}
