namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>A page that a resolver made itself.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <param name="Edges">The elements with their cursors.</param>
/// <param name="PageInfo">Where the page stands in the whole.</param>
/// <param name="TotalCount">The number of elements of the whole.</param>
public sealed record Connection<T>(IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo, int TotalCount) : IConnection
    where T : class
{
    IReadOnlyList<IEdge> IConnection.Edges => Edges;

    IEnumerable<object> IConnection.Nodes => Edges.Select(edge => edge.Node);
}
