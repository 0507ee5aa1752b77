namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>An element of a <see cref="Connection{T}"/>.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <param name="Cursor">Where the element stands.</param>
/// <param name="Node">The element.</param>
public sealed record Edge<T>(string Cursor, T Node) : IEdge
    where T : class
{
    object IEdge.Node => Node;
}
