using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Values;

/// <summary>What <c>node(id:)</c> resolves to: the type and raw key of an opaque id, to be read by the type's planner.</summary>
/// <param name="Type">The object type.</param>
/// <param name="Key">The raw key.</param>
internal sealed record NodeKey(ObjectType Type, object Key);
