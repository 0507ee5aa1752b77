namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>This C# interface or base class is a GraphQL union of the object types whose runtime type implements it.</summary>
/// <param name="name">The name in the schema; the C# name without a leading <c>I</c> when absent.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema, if it differs from the C# name.</summary>
    public string? Name { get; } = name;
}
