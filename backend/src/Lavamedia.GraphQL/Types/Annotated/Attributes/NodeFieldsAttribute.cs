namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>
/// The public static methods of this class run before <c>node</c> and <c>nodes</c> read anything. Their arguments become arguments of both
/// fields; they prepare the services of the field, such as what its database context shows.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NodeFieldsAttribute : Attribute;
