namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>A segment that a resolver made itself.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <param name="Items">The elements.</param>
/// <param name="PageInfo">Where the segment stands in the whole.</param>
/// <param name="TotalCount">The number of elements of the whole.</param>
public sealed record CollectionSegment<T>(IReadOnlyList<T> Items, CollectionSegmentInfo PageInfo, int TotalCount)
    : ICollectionSegment
    where T : class
{
    IEnumerable<object> ICollectionSegment.Items => Items;
}
