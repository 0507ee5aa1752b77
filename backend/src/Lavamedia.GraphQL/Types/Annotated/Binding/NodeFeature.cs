namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>How nodes of a type are read by id; a feature of the object type.</summary>
/// <param name="KeyType">The C# type of the raw key.</param>
/// <param name="Resolve">Reads a node; null where the type's planner does.</param>
internal sealed record NodeFeature(Type KeyType, Func<Execution.ResolverContext, object, ValueTask<object?>>? Resolve);
