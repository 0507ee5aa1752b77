using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Assignments;

/// <summary>How work is found.</summary>
[QueryType]
public static class ContentAssignmentQueries
{
    private static readonly EntityQuery<ContentAssignment, Guid?> OfAssignee = new(
        (assignments, id) => assignments.Where(assignment => assignment.AssigneeId == id)
    );

    /// <summary>The viewer's own work.</summary>
    [Authorize]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ContentAssignment> GetMyAssignments(Perspective perspective)
    {
        perspective.Stage = Stage.Draft;
        return OfAssignee.With(perspective.ViewerId);
    }
}
