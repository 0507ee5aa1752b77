namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Where a collection segment stands in the whole.</summary>
/// <param name="HasNextPage">Whether there are elements after the segment.</param>
/// <param name="HasPreviousPage">Whether there are elements before the segment.</param>
public sealed record CollectionSegmentInfo(bool HasNextPage, bool HasPreviousPage);
