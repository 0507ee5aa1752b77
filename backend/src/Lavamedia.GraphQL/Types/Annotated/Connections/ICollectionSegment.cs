namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>A segment that a resolver made itself. Queries of a data source need none: their planner cuts them.</summary>
public interface ICollectionSegment
{
    /// <summary>Where the segment stands in the whole.</summary>
    CollectionSegmentInfo PageInfo { get; }

    /// <summary>The elements.</summary>
    IEnumerable<object> Items { get; }

    /// <summary>The number of elements of the whole.</summary>
    int TotalCount { get; }
}
