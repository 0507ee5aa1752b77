using Lavamedia.Content.Assignments;
using Lavamedia.Content.Items;
using Lavamedia.Content.Notices;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Workflow.Activities;

/// <summary>Notes in the unit of work what is done on an item, and tells those whom it concerns.</summary>
public sealed class RecordActivity(LavamediaDbContext database, IViewer viewer, Notify notify)
{
    /// <summary>Notes an act, after the item was moved.</summary>
    /// <param name="item">The item after the act.</param>
    /// <param name="act">The act.</param>
    /// <param name="versionNumber">The version that it was done with.</param>
    /// <param name="before">Where the item stood before.</param>
    /// <param name="note">What was said with it.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    public async Task RecordAsync(
        ContentItem item,
        ContentAct act,
        int versionNumber,
        ContentState before,
        string? note,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        database.Add(
            new ContentActivity
            {
                ContentId = item.Id,
                Kind = ContentActivityKind.Act,
                Act = act,
                VersionNumber = versionNumber,
                FromState = before,
                ToState = ContentPosition.Of(item).InOneWord,
                Note = note,
                OccurredAt = now,
                ActorId = viewer.UserId,
            }
        );
        if (NoticeOf(act) is { } kind)
        {
            var recipients =
                act == ContentAct.Submit
                    ? await WorkersAsync(item.Id, AssignmentRole.Reviewer, cancellationToken)
                    : [.. item.Writers(), .. await WorkersAsync(item.Id, AssignmentRole.Writer, cancellationToken)];
            notify.Add(recipients, kind, item.Id, now);
        }
    }

    /// <summary>Notes what is no act of the workflow and moves nothing.</summary>
    /// <param name="item">The item.</param>
    /// <param name="kind">What is done.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="note">What is said with it.</param>
    /// <param name="subjectId">Whom it is about.</param>
    /// <param name="threadId">The thread that it happens in.</param>
    public void Note(
        ContentItem item,
        ContentActivityKind kind,
        DateTimeOffset now,
        string? note = null,
        Guid? subjectId = null,
        Guid? threadId = null
    )
    {
        var state = ContentPosition.Of(item).InOneWord;
        database.Add(
            new ContentActivity
            {
                ContentId = item.Id,
                Kind = kind,
                VersionNumber = item.LatestVersionNumber,
                FromState = state,
                ToState = state,
                Note = note,
                SubjectId = subjectId,
                ThreadId = threadId,
                OccurredAt = now,
                ActorId = viewer.UserId,
            }
        );
    }

    private static NoticeKind? NoticeOf(ContentAct act) =>
        act switch
        {
            ContentAct.Submit => NoticeKind.Submitted,
            ContentAct.RequestChanges => NoticeKind.ChangesRequested,
            ContentAct.Approve => NoticeKind.Approved,
            ContentAct.Publish or ContentAct.Correct => NoticeKind.Published,
            _ => null,
        };

    private async Task<IReadOnlyList<Guid?>> WorkersAsync(
        Guid contentId,
        AssignmentRole role,
        CancellationToken cancellationToken
    ) =>
        await database
            .Set<ContentAssignment>()
            .IgnoreQueryFilters()
            .Where(assignment =>
                assignment.ContentId == contentId && assignment.Role == role && assignment.DoneAt == null
            )
            .Select(assignment => (Guid?)assignment.AssigneeId)
            .ToListAsync(cancellationToken);
}
