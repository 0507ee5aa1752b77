using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Scheduling;

/// <summary>How schedules are found.</summary>
[QueryType]
public static class ContentScheduleQueries
{
    /// <summary>What is, was or would have been done by the clock, of items whose drafts the viewer may see.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ContentSchedule> GetContentSchedules(Perspective perspective)
    {
        perspective.Stage = Stage.Draft;
        return EntityQuery.All<ContentSchedule>();
    }
}
