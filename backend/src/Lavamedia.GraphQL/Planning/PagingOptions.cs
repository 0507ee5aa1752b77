namespace Lavamedia.GraphQL.Planning;

/// <summary>The page sizes of a paged field.</summary>
/// <param name="DefaultPageSize">Used when the client gives none.</param>
/// <param name="MaximumPageSize">A larger page is refused (HC0051).</param>
/// <param name="IncludeTotalCount">Whether <c>totalCount</c> is offered.</param>
/// <param name="RequirePagingBoundaries">Whether <c>first</c> or <c>last</c> must be given (HC0052).</param>
/// <param name="AllowBackwardPagination">Whether <c>last</c> and <c>before</c> are offered.</param>
public sealed record PagingOptions(
    int DefaultPageSize = PagingOptions.StandardPageSize,
    int MaximumPageSize = PagingOptions.StandardMaximumPageSize,
    bool IncludeTotalCount = true,
    bool RequirePagingBoundaries = false,
    bool AllowBackwardPagination = true
)
{
    /// <summary>The page size of a field that says nothing.</summary>
    public const int StandardPageSize = 10;

    /// <summary>The largest page of a field that says nothing.</summary>
    public const int StandardMaximumPageSize = 50;

    /// <summary>
    /// How many elements can be left out before a page (<c>skip</c>): all of them are read to be left out. Whoever wants everything follows cursors.
    /// </summary>
    public const int MaximumOffset = 10_000;
}
