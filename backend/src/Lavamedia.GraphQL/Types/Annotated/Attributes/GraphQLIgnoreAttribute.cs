namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>This member is not part of the schema.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute;
