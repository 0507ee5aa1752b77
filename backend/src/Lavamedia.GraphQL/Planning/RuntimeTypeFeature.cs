namespace Lavamedia.GraphQL.Planning;

/// <summary>The C# type whose values an object, interface, union or input type shows; a feature of its definition.</summary>
/// <param name="Type">The runtime type.</param>
public sealed record RuntimeTypeFeature(Type Type);
