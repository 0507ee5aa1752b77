namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>This static class adds fields to the object type of <typeparamref name="T"/>, which another module owns.</summary>
/// <typeparam name="T">The runtime type of the type that is extended.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute<T> : Attribute;
