namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>This static class describes the object type of <typeparamref name="T"/>: a <c>Configure(IObjectTypeDescriptor&lt;T&gt;)</c>
/// method binds members one by one (nothing is exposed that is not bound), its other public static methods are resolvers.</summary>
/// <typeparam name="T">The runtime type whose values this GraphQL type shows.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : Attribute;
