using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Notices;

/// <summary>How notices are found.</summary>
[QueryType]
public static class NoticeQueries
{
    /// <summary>What the viewer is told of.</summary>
    [Authorize]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Notice> GetNotices(Perspective perspective)
    {
        perspective.Stage = Stage.Draft;
        return EntityQuery.All<Notice>();
    }
}
