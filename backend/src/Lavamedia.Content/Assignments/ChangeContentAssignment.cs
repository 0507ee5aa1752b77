using Lavamedia.Content.Access;
using Lavamedia.Content.Colleagues;
using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Notices;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Assignments;

/// <summary>Hands work on, takes it back, and says that it is done.</summary>
public sealed class ChangeContentAssignment(
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
    /// <summary>Gives the work to somebody else, or another date, kind or note.</summary>
    /// <returns>The item, or a ContentAssignmentNotFoundError, ForbiddenError or ValidationError.</returns>
    public Task<MutationResult<ContentItem>> UpdateAsync(
        UpdateContentAssignmentInput input,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            input.Id,
            isForAssignee: false,
            async (assignment, item, now) =>
            {
                var before = assignment.AssigneeId;
                if (await TakeInAsync(assignment, input, now, cancellationToken) is { } error)
                {
                    return error;
                }

                var link = new NoticeLink { AssignmentId = assignment.Id };
                if (assignment.AssigneeId == before)
                {
                    notify.Add([before], NoticeKind.AssignmentChanged, item.Id, now, link);
                    return null;
                }

                notify.Add([before], NoticeKind.Unassigned, item.Id, now);
                notify.Add([assignment.AssigneeId], NoticeKind.Assigned, item.Id, now, link);
                activities.Note(item, ContentActivityKind.Assigned, now, assignment.Note, assignment.AssigneeId);
                return null;
            },
            cancellationToken
        );

    /// <summary>Says that the work is done, or that it is not. Whose work it is says so as well as who gives work.</summary>
    /// <returns>The item, or a ContentAssignmentNotFoundError, ForbiddenError or ValidationError.</returns>
    public Task<MutationResult<ContentItem>> FinishAsync(Guid id, bool isDone, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            isForAssignee: true,
            async (assignment, item, now) =>
            {
                if (assignment.DoneAt is not null == isDone)
                {
                    return null;
                }

                assignment.DoneAt = isDone ? now : null;
                if (!isDone)
                {
                    return await RefuseTwiceAsync(assignment, cancellationToken);
                }

                notify.Add(
                    [assignment.AssignedById, assignment.AssigneeId],
                    NoticeKind.AssignmentDone,
                    item.Id,
                    now,
                    new NoticeLink { AssignmentId = assignment.Id }
                );
                activities.Note(item, ContentActivityKind.AssignmentDone, now, note: null, assignment.AssigneeId);
                return null;
            },
            cancellationToken
        );

    /// <summary>Takes the work back.</summary>
    /// <returns>The item, or a ContentAssignmentNotFoundError or ForbiddenError.</returns>
    public Task<MutationResult<ContentItem>> RemoveAsync(Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            isForAssignee: false,
            (assignment, item, now) =>
            {
                database.Remove(assignment);
                notify.Add([assignment.AssigneeId], NoticeKind.Unassigned, item.Id, now);
                return Task.FromResult<IGraphQLError?>(null);
            },
            cancellationToken
        );

    private Task<MutationResult<ContentItem>> ChangeAsync(
        Guid id,
        bool isForAssignee,
        Func<ContentAssignment, ContentItem, DateTimeOffset, Task<IGraphQLError?>> change,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                var assignment = await database
                    .Set<ContentAssignment>()
                    .FromSql($"SELECT * FROM content_assignments WHERE id = {id} FOR UPDATE")
                    .AsTracking()
                    .SingleOrDefaultAsync(cancellationToken);
                if (assignment is null)
                {
                    return MutationResult<ContentItem>.Failure(new ContentAssignmentNotFoundError());
                }

                var (item, error) = await find.FindAsync(
                    assignment.ContentId,
                    isForAssignee && assignment.AssigneeId == viewer.UserId ? null : ContentPermissions.Assign,
                    cancellationToken
                );
                error ??= await change(assignment, item!, now);
                if (item is null || error is not null)
                {
                    return MutationResult<ContentItem>.Failure(error!);
                }

                outbox.Add(new ContentItemMoved(item.Id));
                await database.SaveChangesAsync(cancellationToken);
                return item;
            },
            cancellationToken
        );

    private async Task<IGraphQLError?> TakeInAsync(
        ContentAssignment assignment,
        UpdateContentAssignmentInput input,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        assignment.TimeZone = input.TimeZone ?? assignment.TimeZone;
        if (input.DueAt.IsGiven)
        {
            var (dueAt, wrongTime) = AssignmentTime.Read(input.DueAt.Value, assignment.TimeZone, now);
            if (wrongTime is not null)
            {
                return wrongTime;
            }

            assignment.DueAt = dueAt;
        }

        assignment.Note = WorkflowNote.Trim(input.Note.Or(assignment.Note));
        assignment.Role = input.Role ?? assignment.Role;
        if (input.AssigneeId is { } assigneeId && assigneeId != assignment.AssigneeId)
        {
            assignment.AssigneeId = assigneeId;
            if (
                await colleagues.CheckAsync(assignment.ContentId, [assigneeId], "assigneeId", cancellationToken) is
                { } stranger
            )
            {
                return stranger;
            }
        }

        return WorkflowNote.Check(assignment.Note, isRequired: false)
            ?? await RefuseTwiceAsync(assignment, cancellationToken);
    }

    /// <summary>The same work is given to somebody once.</summary>
    private async Task<ValidationError?> RefuseTwiceAsync(
        ContentAssignment assignment,
        CancellationToken cancellationToken
    ) =>
        assignment.DoneAt is null
        && await database
            .Set<ContentAssignment>()
            .AnyAsync(
                other =>
                    other.Id != assignment.Id
                    && other.ContentId == assignment.ContentId
                    && other.AssigneeId == assignment.AssigneeId
                    && other.Role == assignment.Role
                    && other.DoneAt == null,
                cancellationToken
            )
            ? new ValidationError(ValidationReason.Duplicate, "This person has this work already.", "assigneeId")
            : null;
}
