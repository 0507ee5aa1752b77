using Lavamedia.Content.Scheduling;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Assignments;

/// <summary>What the schema shows of work that somebody was given.</summary>
[ObjectType<ContentAssignment>]
public static class ContentAssignmentType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentAssignment> type)
    {
        type.ImplementsNode();
        type.Field(assignment => assignment.Assignee).Nullable();
        type.Field(assignment => assignment.AssigneeId).ID<User>().Filterable();
        type.Field(assignment => assignment.Role).Filterable();
        type.Field(assignment => assignment.DueAt).Filterable().Sortable();
        type.Field(assignment => assignment.TimeZone);
        type.Field(assignment => assignment.Note);
        type.Field(assignment => assignment.AssignedAt).Sortable();
        type.Field(assignment => assignment.AssignedBy);
        type.Field(assignment => assignment.DoneAt).Filterable().Sortable();
        type.Field("contentItem", assignment => assignment.Content).Nullable(false).Description("The item.");
    }

    /// <summary>What the clock in `timeZone` shows when it is due.</summary>
    [Cost(0)] // Known: nothing is waited for.
    [GraphQLType("LocalDateTime")]
    public static DateTime? GetDueLocalTime(
        [Parent(nameof(ContentAssignment.DueAt), nameof(ContentAssignment.TimeZone))] ContentAssignment assignment
    ) => assignment.DueAt is { } due ? WallClock.Show(due, assignment.TimeZone) : null;
}
