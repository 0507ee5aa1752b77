using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Notices;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Comments;

/// <summary>Finds a thread settled, or opens it again.</summary>
public sealed class ResolveCommentThread(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    ContentTransaction transaction,
    FindCommentThread find,
    RecordActivity activities,
    Notify notify
)
{
    /// <summary>Settles or opens the thread; one that is so already stays as it is.</summary>
    /// <returns>The thread, or a ContentCommentThreadNotFoundError or ForbiddenError.</returns>
    public Task<MutationResult<ContentCommentThread>> ExecuteAsync(
        Guid id,
        bool isResolved,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                var (thread, item, error) = await find.LockAsync(id, cancellationToken);
                if (thread is null || item is null)
                {
                    return MutationResult<ContentCommentThread>.Failure(error!);
                }

                if (thread.ResolvedAt is not null == isResolved)
                {
                    return thread;
                }

                thread.ResolvedAt = isResolved ? now : null;
                thread.ResolvedById = isResolved ? viewer.UserId : null;
                if (isResolved)
                {
                    await TellAsync(thread, now, cancellationToken);
                }

                activities.Note(
                    item,
                    isResolved ? ContentActivityKind.ThreadResolved : ContentActivityKind.ThreadReopened,
                    now,
                    threadId: thread.Id
                );
                outbox.Add(new CommentThreadChanged(thread.ContentId, thread.Id));
                await database.SaveChangesAsync(cancellationToken);
                return thread;
            },
            cancellationToken
        );

    private async Task TellAsync(ContentCommentThread thread, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var beganBy = await database
            .Set<ContentComment>()
            .Where(comment => comment.ThreadId == thread.Id)
            .OrderBy(comment => comment.CreatedAt)
            .Select(comment => comment.AuthorId)
            .FirstAsync(cancellationToken);
        var link = new NoticeLink { ThreadId = thread.Id };
        notify.Add([beganBy], NoticeKind.ThreadResolved, thread.ContentId, now, link);
    }
}
