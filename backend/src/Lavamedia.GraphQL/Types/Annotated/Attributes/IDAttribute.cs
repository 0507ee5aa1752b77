namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>An opaque <c>ID</c> in the schema, the raw key in C#. An id of another type is refused.</summary>
/// <typeparam name="T">The runtime type of the node that the key belongs to.</typeparam>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class IDAttribute<T> : Attribute;
