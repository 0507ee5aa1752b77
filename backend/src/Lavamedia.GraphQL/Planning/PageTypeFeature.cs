namespace Lavamedia.GraphQL.Planning;

/// <summary>Says of a connection, a collection segment or an edge whose elements it shows; a feature of its definition.</summary>
/// <param name="Element">The name of the type of the elements.</param>
/// <param name="IsEdge">Whether it is one element with its cursor, and not a page.</param>
public sealed record PageTypeFeature(string Element, bool IsEdge);
