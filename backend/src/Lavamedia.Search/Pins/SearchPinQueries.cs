using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Search.Access;

namespace Lavamedia.Search.Pins;

/// <summary>How pinned items are found.</summary>
[QueryType]
public static class SearchPinQueries
{
    /// <summary>The items that stand first for a question, of all questions and languages.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    [Authorize(SearchPermissions.Manage)]
    public static IQueryable<SearchPin> GetSearchPins() => EntityQuery.All<SearchPin>();
}
