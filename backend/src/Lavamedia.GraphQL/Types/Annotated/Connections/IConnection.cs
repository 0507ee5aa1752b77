namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>A page that a resolver made itself. Queries of a data source need none: their planner pages them.</summary>
public interface IConnection
{
    /// <summary>Where the page stands in the whole.</summary>
    PageInfo PageInfo { get; }

    /// <summary>The elements with their cursors.</summary>
    IReadOnlyList<IEdge> Edges { get; }

    /// <summary>The elements.</summary>
    IEnumerable<object> Nodes { get; }

    /// <summary>The number of elements of the whole.</summary>
    int TotalCount { get; }

    /// <summary>Whether <see cref="TotalCount"/> is an estimate.</summary>
    bool TotalCountIsEstimate => false;
}
