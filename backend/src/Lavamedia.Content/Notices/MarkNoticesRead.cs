using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Notices;

/// <summary>Notes that somebody has seen what he is told of.</summary>
public sealed class MarkNoticesRead(LavamediaDbContext database)
{
    /// <summary>Notes it of those that are unread; the others stay as they are.</summary>
    /// <param name="ids">The notices; all of the viewer's when absent.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    public async Task<MutationResult<ReadNotices>> ExecuteAsync(
        IReadOnlyList<Guid>? ids,
        CancellationToken cancellationToken
    )
    {
        database.Stage = Stage.Draft;
        var now = await database.NowAsync(cancellationToken);
        // The filter lets pass what is the viewer's own.
        var unread = database.Set<Notice>().Where(notice => notice.ReadAt == null);
        if (ids is not null)
        {
            unread = unread.Where(notice => ids.Contains(notice.Id));
        }

        var count = await unread.ExecuteUpdateAsync(
            change => change.SetProperty(notice => notice.ReadAt, now),
            cancellationToken
        );
        return new ReadNotices(count);
    }
}
