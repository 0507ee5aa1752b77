using Lavamedia.Content.Access;
using Lavamedia.Content.Colleagues;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Comments;

/// <summary>Finds a thread for those who may join in.</summary>
public sealed class FindCommentThread(LavamediaDbContext database, FindDiscussedItem find)
{
    /// <summary>The thread, locked, and its item; or a ContentCommentThreadNotFoundError or ForbiddenError.</summary>
    public async Task<(ContentCommentThread? Thread, ContentItem? Item, IGraphQLError? Error)> LockAsync(
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var thread = await database
            .Set<ContentCommentThread>()
            .FromSql($"SELECT * FROM content_comment_threads WHERE id = {id} FOR UPDATE")
            .AsTracking()
            .SingleOrDefaultAsync(cancellationToken);
        if (thread is null)
        {
            return (null, null, new ContentCommentThreadNotFoundError());
        }

        var (item, error) = await find.FindAsync(thread.ContentId, ContentPermissions.Comment, cancellationToken);
        return error is null ? (thread, item, null) : (null, null, error);
    }
}
