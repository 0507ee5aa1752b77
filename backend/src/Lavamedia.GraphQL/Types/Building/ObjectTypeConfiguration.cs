namespace Lavamedia.GraphQL.Types.Building;

/// <summary>An object type while the schema is being built.</summary>
/// <param name="name">The name.</param>
public sealed class ObjectTypeConfiguration(string name) : ComplexTypeConfiguration(name);
