namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The name in the schema, where the C# name would not give it.</summary>
/// <param name="name">A valid GraphQL name.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;
}
