namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Where a page stands in the whole.</summary>
/// <param name="HasNextPage">Whether there are elements after the page.</param>
/// <param name="HasPreviousPage">Whether there are elements before the page.</param>
/// <param name="StartCursor">The cursor of the first element.</param>
/// <param name="EndCursor">The cursor of the last element.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
