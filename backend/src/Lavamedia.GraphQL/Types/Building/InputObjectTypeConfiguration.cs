namespace Lavamedia.GraphQL.Types.Building;

/// <summary>An input object type while the schema is being built.</summary>
/// <param name="name">The name.</param>
public sealed class InputObjectTypeConfiguration(string name) : TypeConfiguration(name)
{
    /// <summary>The fields in order.</summary>
    public List<InputValueConfiguration> Fields { get; } = [];

    /// <summary>Whether exactly one field must be given.</summary>
    public bool IsOneOf { get; set; }
}
