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

/// <summary>Answers in a thread; one that was settled is open again.</summary>
public sealed class ReplyToCommentThread(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    ContentTransaction transaction,
    FindCommentThread find,
    FindMentions mentions,
    RecordActivity activities,
    Notify notify
)
{
    /// <summary>Adds the answer.</summary>
    /// <returns>The thread, or a ContentCommentThreadNotFoundError, ForbiddenError or ValidationError.</returns>
    public Task<MutationResult<ContentCommentThread>> ExecuteAsync(
        Guid id,
        string text,
        IReadOnlyList<Guid> mentionIds,
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

                var trimmed = text.Trim();
                if (await mentions.CheckAsync(thread.ContentId, trimmed, mentionIds, cancellationToken) is { } wrong)
                {
                    return MutationResult<ContentCommentThread>.Failure(wrong);
                }

                thread.ResolvedAt = null;
                thread.ResolvedById = null;
                database.Add(
                    new ContentComment
                    {
                        ThreadId = thread.Id,
                        AuthorId = viewer.UserId,
                        Text = trimmed,
                        Mentions = FindMentions.Of(mentionIds),
                        CreatedAt = now,
                    }
                );
                await TellAsync(thread, mentionIds, now, cancellationToken);
                activities.Note(item, ContentActivityKind.Replied, now, threadId: thread.Id);
                outbox.Add(new CommentThreadChanged(thread.ContentId, thread.Id));
                await database.SaveChangesAsync(cancellationToken);
                return thread;
            },
            cancellationToken
        );

    private async Task TellAsync(
        ContentCommentThread thread,
        IReadOnlyList<Guid> mentionIds,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var others = await database
            .Set<ContentComment>()
            .Where(comment => comment.ThreadId == thread.Id)
            .Select(comment => comment.AuthorId)
            .Distinct()
            .ToListAsync(cancellationToken);
        var link = new NoticeLink { ThreadId = thread.Id };
        notify.Add([.. mentionIds], NoticeKind.Mentioned, thread.ContentId, now, link);
        notify.Add(others.Except([.. mentionIds]), NoticeKind.Replied, thread.ContentId, now, link);
    }
}
