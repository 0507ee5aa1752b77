using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Search.Access;

namespace Lavamedia.Search.Synonyms;

/// <summary>How words that mean the same are found.</summary>
[QueryType]
public static class SearchSynonymQueries
{
    /// <summary>The words that mean the same, of all languages.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    [Authorize(SearchPermissions.Manage)]
    public static IQueryable<SearchSynonymGroup> GetSearchSynonymGroups() => EntityQuery.All<SearchSynonymGroup>();
}
