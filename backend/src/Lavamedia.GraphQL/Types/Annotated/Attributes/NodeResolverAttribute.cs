namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>This method resolves <c>node(id:)</c> for the type that its class describes; its parameter is the raw key.
/// Types that a data source reads need none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
