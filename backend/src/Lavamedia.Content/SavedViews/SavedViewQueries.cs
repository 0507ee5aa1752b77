using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.SavedViews;

/// <summary>How saved views are found.</summary>
[QueryType]
public static class SavedViewQueries
{
    /// <summary>The viewer's own views, and those that others share.</summary>
    [Authorize]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<SavedView> GetSavedViews() => EntityQuery.All<SavedView>();
}
