namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>An element of an <see cref="IConnection"/>.</summary>
public interface IEdge
{
    /// <summary>Where the element stands.</summary>
    string Cursor { get; }

    /// <summary>The element.</summary>
    object Node { get; }
}
