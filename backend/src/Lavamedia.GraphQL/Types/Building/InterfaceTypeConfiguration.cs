namespace Lavamedia.GraphQL.Types.Building;

/// <summary>An interface type while the schema is being built.</summary>
/// <param name="name">The name.</param>
public sealed class InterfaceTypeConfiguration(string name) : ComplexTypeConfiguration(name);
