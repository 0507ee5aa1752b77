namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The named type in the schema, where the C# type would give another one (<c>[GraphQLType("Locale")] string locale</c>).
/// Lists and nullability still come from C#.</summary>
/// <param name="name">The name of a scalar or another type of the schema, without <c>!</c> and <c>[]</c>.</param>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.ReturnValue
)]
public sealed class GraphQLTypeAttribute(string name) : Attribute
{
    /// <summary>The name of the type.</summary>
    public string Name { get; } = name;
}
