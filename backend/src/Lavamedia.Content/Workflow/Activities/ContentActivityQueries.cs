using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Workflow.Activities;

/// <summary>How what was done is found.</summary>
[QueryType]
public static class ContentActivityQueries
{
    private static readonly EntityQuery<ContentActivity, Guid?> Concerning = new(
        (activities, id) =>
            activities.Where(activity =>
                activity.ActorId != id
                && (
                    activity.SubjectId == id
                    || activity.Content.CreatedById == id
                    || activity.Content.Bylines.Any(byline => byline.AuthorId == id)
                    || activity.Content.Assignments.Any(assignment => assignment.AssigneeId == id)
                    || activity.Content.CommentThreads.Any(thread =>
                        thread.Comments.Any(comment => comment.AuthorId == id)
                    )
                )
            )
    );

    /// <summary>What others did on items that concern the viewer: what he started, signs, has work on or speaks about.</summary>
    [Authorize]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ContentActivity> GetMyActivity(Perspective perspective)
    {
        perspective.Stage = Stage.Draft;
        return Concerning.With(perspective.ViewerId);
    }
}
