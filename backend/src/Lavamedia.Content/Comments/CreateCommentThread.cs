using Lavamedia.Content.Access;
using Lavamedia.Content.Anchors;
using Lavamedia.Content.Colleagues;
using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Notices;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Comments;

/// <summary>Begins a thread with its first comment.</summary>
public sealed class CreateCommentThread(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    ContentTransaction transaction,
    FindDiscussedItem find,
    FindMentions mentions,
    RecordActivity activities,
    Notify notify
)
{
    /// <summary>Begins the thread.</summary>
    /// <returns>The thread, or a ContentItemNotFoundError, ForbiddenError or ValidationError.</returns>
    public Task<MutationResult<ContentCommentThread>> ExecuteAsync(
        CreateContentCommentThreadInput input,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                var (item, error) = await find.FindAsync(
                    input.ContentId,
                    ContentPermissions.Comment,
                    cancellationToken
                );
                var text = input.Text.Trim();
                var mentionIds = input.MentionIds ?? [];
                error ??= CheckTextAnchor.Check(input.Anchor, "anchor");
                if (item is null || error is not null)
                {
                    return MutationResult<ContentCommentThread>.Failure(error!);
                }

                if (await mentions.CheckAsync(item.Id, text, mentionIds, cancellationToken) is { } wrong)
                {
                    return MutationResult<ContentCommentThread>.Failure(wrong);
                }

                var thread = new ContentCommentThread { ContentId = item.Id, CreatedAt = now };
                thread.HangOn(input.Anchor?.ToAnchor(), input.VersionNumber ?? item.LatestVersionNumber);
                thread.Comments.Add(
                    new ContentComment
                    {
                        AuthorId = viewer.UserId,
                        Text = text,
                        Mentions = FindMentions.Of(mentionIds),
                        CreatedAt = now,
                    }
                );
                database.Add(thread);
                var link = new NoticeLink { ThreadId = thread.Id };
                notify.Add([.. mentionIds], NoticeKind.Mentioned, item.Id, now, link);
                notify.Add(item.Writers().Except([.. mentionIds]), NoticeKind.Commented, item.Id, now, link);
                activities.Note(item, ContentActivityKind.Commented, now, threadId: thread.Id);
                outbox.Add(new CommentThreadChanged(item.Id, thread.Id));
                await database.SaveChangesAsync(cancellationToken);
                return thread;
            },
            cancellationToken
        );
}
