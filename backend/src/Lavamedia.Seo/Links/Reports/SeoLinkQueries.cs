using Lavamedia.Content.Access;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Seo.Links.Orphans;
using Lavamedia.Seo.Links.Runs;

namespace Lavamedia.Seo.Links.Reports;

/// <summary>How links and articles without links are asked for.</summary>
[QueryType]
public static class SeoLinkQueries
{
    /// <summary>The links in the texts of published items, as they were checked last.</summary>
    [Authorize(ContentPermissions.ReadDrafts)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<SeoLink> GetSeoLinks() => EntityQuery.All<SeoLink>();

    /// <summary>Published articles to which nothing that somebody made leads.</summary>
    [Authorize(ContentPermissions.ReadDrafts)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<SeoOrphan> GetSeoOrphans() => EntityQuery.All<SeoOrphan>();

    /// <summary>The checks of links, so that it is seen how far they are.</summary>
    [Authorize(ContentPermissions.ReadDrafts)]
    [UsePaging]
    [UseProjection]
    [UseSorting]
    public static IQueryable<SeoLinkRun> GetSeoLinkRuns() => EntityQuery.All<SeoLinkRun>();
}
