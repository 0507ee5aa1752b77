using Lavamedia.Content.Items;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Releases;

/// <summary>Says what would stand against a release if it were published now. Nothing is locked and nothing changes.</summary>
public sealed class CheckContentRelease(LavamediaDbContext database, LockContentItem take, PrepareRelease prepare)
{
    /// <summary>The obstacles of the items whose drafts the viewer sees; null when there is no such release that he may see.</summary>
    public async Task<IReadOnlyList<ReleaseObstacle>?> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        database.Stage = Stage.Draft;
        if (!await database.Set<ContentRelease>().AnyAsync(release => release.Id == id, cancellationToken))
        {
            return null;
        }

        var now = await database.NowAsync(cancellationToken);
        var items = await database
            .Set<ContentReleaseItem>()
            .AsNoTracking()
            .Where(item => item.ReleaseId == id)
            .ToListAsync(cancellationToken);
        var known = await take.ReadManyAsync([.. items.Select(item => item.ContentId)], now, cancellationToken);
        var prepared = await prepare.ExecuteAsync(items, known, asksRights: true, now, cancellationToken);
        return prepared.Obstacles;
    }
}
