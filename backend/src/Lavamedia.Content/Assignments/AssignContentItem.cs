using Lavamedia.Content.Access;
using Lavamedia.Content.Colleagues;
using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Notices;
using Lavamedia.Content.Scheduling;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Assignments;

/// <summary>Gives people work on an item.</summary>
public sealed class AssignContentItem(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    ContentTransaction transaction,
    FindDiscussedItem find,
    FindColleagues colleagues,
    RecordActivity activities,
    Notify notify
)
{
    /// <summary>The most people who are given work at once.</summary>
    public const int MaximumAssignees = 20;

    /// <summary>Gives the work; who has it already keeps it, by the new date and note.</summary>
    /// <returns>The item, or a ContentItemNotFoundError, ForbiddenError or ValidationError.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        AssignContentItemInput input,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                var (item, error) = await find.FindAsync(input.ContentId, ContentPermissions.Assign, cancellationToken);
                if (item is null)
                {
                    return MutationResult<ContentItem>.Failure(error!);
                }

                var assigneeIds = input.AssigneeIds.Distinct().ToList();
                var note = WorkflowNote.Trim(input.Note);
                var timeZone = input.TimeZone ?? WallClock.DefaultTimeZone;
                var (dueAt, wrongTime) = AssignmentTime.Read(input.DueAt, timeZone, now);
                error =
                    wrongTime
                    ?? WorkflowNote.Check(note, isRequired: false)
                    ?? await CheckAsync(item.Id, assigneeIds, cancellationToken);
                if (error is not null)
                {
                    return MutationResult<ContentItem>.Failure(error);
                }

                var open = await database
                    .Set<ContentAssignment>()
                    .AsTracking()
                    .Where(known => known.ContentId == item.Id && known.Role == input.Role && known.DoneAt == null)
                    .ToListAsync(cancellationToken);
                foreach (var assigneeId in assigneeIds)
                {
                    var assignment = open.Find(known => known.AssigneeId == assigneeId);
                    var isNew = assignment is null;
                    if (assignment is null)
                    {
                        assignment = new ContentAssignment
                        {
                            ContentId = item.Id,
                            AssigneeId = assigneeId,
                            Role = input.Role,
                            TimeZone = timeZone,
                            AssignedAt = now,
                            AssignedById = viewer.UserId,
                        };
                        database.Add(assignment);
                    }

                    (assignment.DueAt, assignment.TimeZone, assignment.Note) = (dueAt, timeZone, note);
                    var link = new NoticeLink { AssignmentId = assignment.Id };
                    notify.Add(
                        [assigneeId],
                        isNew ? NoticeKind.Assigned : NoticeKind.AssignmentChanged,
                        item.Id,
                        now,
                        link
                    );
                    activities.Note(item, ContentActivityKind.Assigned, now, note, assigneeId);
                }

                outbox.Add(new ContentItemMoved(item.Id));
                await database.SaveChangesAsync(cancellationToken);
                return item;
            },
            cancellationToken
        );

    private async Task<IGraphQLError?> CheckAsync(
        Guid contentId,
        List<Guid> assigneeIds,
        CancellationToken cancellationToken
    )
    {
        if (assigneeIds.Count is 0 or > MaximumAssignees)
        {
            return new ValidationError(
                assigneeIds.Count == 0 ? ValidationReason.Required : ValidationReason.OutOfRange,
                $"Name 1 to {MaximumAssignees} people.",
                "assigneeIds",
                MaximumAssignees
            );
        }

        return await colleagues.CheckAsync(contentId, assigneeIds, "assigneeIds", cancellationToken);
    }
}
