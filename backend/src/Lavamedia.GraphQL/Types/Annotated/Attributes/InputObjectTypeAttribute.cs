namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>This class is an input object type. Classes whose name ends in <c>Input</c> are so without it.</summary>
/// <param name="name">The name in the schema; the C# name when absent.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class InputObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema, if it differs from the C# name.</summary>
    public string? Name { get; } = name;
}
