namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>
/// This C# interface or base class is a GraphQL union of the object types whose runtime type implements it, and of those that are
/// named: a module can unite the types of others without touching them.
/// </summary>
/// <param name="name">The name in the schema; the C# name without a leading <c>I</c> when absent.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema, if it differs from the C# name.</summary>
    public string? Name { get; } = name;

    /// <summary>Runtime types that belong to the union although they do not implement it.</summary>
    public Type[] Types { get; init; } = [];
}
