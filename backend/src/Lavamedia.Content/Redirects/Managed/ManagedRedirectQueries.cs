using Lavamedia.Content.Access;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>How redirects of editors are listed.</summary>
[QueryType]
public static class ManagedRedirectQueries
{
    /// <summary>The redirects that editors wrote.</summary>
    [Authorize(ContentPermissions.ManageRedirects)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ManagedRedirect> GetManagedRedirects() => EntityQuery.All<ManagedRedirect>();
}
