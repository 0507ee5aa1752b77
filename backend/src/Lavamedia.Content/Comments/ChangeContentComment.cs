using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Comments;

/// <summary>Lets people change and take back what they said themselves, and nobody else.</summary>
public sealed class ChangeContentComment(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    ContentTransaction transaction,
    FindCommentThread find,
    FindMentions mentions
)
{
    /// <summary>Says it in other words.</summary>
    /// <returns>The thread, or a ContentCommentNotFoundError, ForbiddenError or ValidationError.</returns>
    public Task<MutationResult<ContentCommentThread>> UpdateAsync(
        Guid id,
        string text,
        IReadOnlyList<Guid> mentionIds,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            id,
            async (comment, thread, now) =>
            {
                var trimmed = text.Trim();
                if (await mentions.CheckAsync(thread.ContentId, trimmed, mentionIds, cancellationToken) is { } wrong)
                {
                    return wrong;
                }

                comment.Text = trimmed;
                comment.EditedAt = now;
                await ReplaceMentionsAsync(comment, FindMentions.Of(mentionIds), cancellationToken);
                return null;
            },
            cancellationToken
        );

    /// <summary>Takes it back: the words are gone, the place in the thread stays.</summary>
    /// <returns>The thread, or a ContentCommentNotFoundError or ForbiddenError.</returns>
    public Task<MutationResult<ContentCommentThread>> DeleteAsync(Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            async (comment, _, now) =>
            {
                comment.Text = string.Empty;
                comment.DeletedAt = now;
                await ReplaceMentionsAsync(comment, [], cancellationToken);
                return null;
            },
            cancellationToken
        );

    private Task<MutationResult<ContentCommentThread>> ChangeAsync(
        Guid id,
        Func<ContentComment, ContentCommentThread, DateTimeOffset, Task<IGraphQLError?>> change,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                // What somebody sees and may not change is answered as if it were not there.
                var comment = await database
                    .Set<ContentComment>()
                    .AsTracking()
                    .SingleOrDefaultAsync(
                        found => found.Id == id && found.AuthorId == viewer.UserId && found.DeletedAt == null,
                        cancellationToken
                    );
                if (comment is null)
                {
                    return MutationResult<ContentCommentThread>.Failure(new ContentCommentNotFoundError());
                }

                var (thread, _, error) = await find.LockAsync(comment.ThreadId, cancellationToken);
                error ??= await change(comment, thread!, now);
                if (thread is null || error is not null)
                {
                    return MutationResult<ContentCommentThread>.Failure(error!);
                }

                outbox.Add(new CommentThreadChanged(thread.ContentId, thread.Id));
                await database.SaveChangesAsync(cancellationToken);
                return thread;
            },
            cancellationToken
        );

    private async Task ReplaceMentionsAsync(
        ContentComment comment,
        IReadOnlyList<CommentMention> replacement,
        CancellationToken cancellationToken
    )
    {
        await database
            .Set<CommentMention>()
            .IgnoreQueryFilters()
            .Where(mention => mention.CommentId == comment.Id)
            .ExecuteDeleteAsync(cancellationToken);
        comment.Mentions.AddRange(replacement);
    }
}
