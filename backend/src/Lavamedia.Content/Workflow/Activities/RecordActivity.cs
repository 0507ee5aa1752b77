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
    /// <summary>Notes acts, after the items were moved. Of many items it asks no more statements than of one.</summary>
    /// <param name="done">What was done.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    public async Task RecordAsync(
        IReadOnlyCollection<DoneAct> done,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        database.AddRange(
            done.Select(act => new ContentActivity
            {
                ContentId = act.Item.Id,
                Kind = ContentActivityKind.Act,
                Act = act.Act,
                VersionNumber = act.VersionNumber,
                FromState = act.Before,
                ToState = ContentPosition.Of(act.Item).InOneWord,
                Note = act.Note,
                OccurredAt = now,
                ActorId = viewer.UserId,
            })
        );
        var told = done.SelectMany(act =>
                NoticeOf(act.Act) is { } kind ? [(Act: act, Kind: kind)] : Array.Empty<(DoneAct Act, NoticeKind Kind)>()
            )
            .ToList();
        if (told.Count == 0)
        {
            return;
        }

        var workers = await WorkersAsync([.. told.Select(pair => pair.Act.Item.Id)], cancellationToken);
        foreach (var (act, kind) in told)
        {
            IEnumerable<Guid?> recipients =
                act.Act == ContentAct.Submit
                    ? workers[(act.Item.Id, AssignmentRole.Reviewer)]
                    : [.. act.Item.Writers(), .. workers[(act.Item.Id, AssignmentRole.Writer)]];
            notify.Add(recipients, kind, act.Item.Id, now);
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

    private async Task<ILookup<(Guid, AssignmentRole), Guid?>> WorkersAsync(
        IReadOnlyCollection<Guid> contentIds,
        CancellationToken cancellationToken
    )
    {
        var assignments = await database
            .Set<ContentAssignment>()
            .IgnoreQueryFilters()
            .AsNoTracking()
            .Where(assignment => contentIds.Contains(assignment.ContentId) && assignment.DoneAt == null)
            .Select(assignment => new
            {
                assignment.ContentId,
                assignment.Role,
                assignment.AssigneeId,
            })
            .ToListAsync(cancellationToken);
        return assignments.ToLookup(
            assignment => (assignment.ContentId, assignment.Role),
            assignment => (Guid?)assignment.AssigneeId
        );
    }
}
