namespace Lavamedia.GraphQL.Execution;

/// <summary>Tells the object type of a value at an interface or union, where C# types do not; a feature of the abstract type.</summary>
/// <param name="Resolve">Gives the name of the object type, or null when it cannot be told.</param>
public sealed record TypeResolverFeature(Func<object, string?> Resolve);
