namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>
/// This C# interface or base class is a GraphQL interface; object types whose runtime type implements it implement it too. Its
/// <c>static void Configure(IObjectTypeDescriptor&lt;T&gt;)</c> binds the fields; without it all public properties are fields.
/// </summary>
/// <param name="name">The name in the schema; the C# name without a leading <c>I</c> when absent.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema, if it differs from the C# name.</summary>
    public string? Name { get; } = name;
}
