using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Releases;

/// <summary>Takes a release, so that others who change it or let it go out wait.</summary>
public sealed class LockContentRelease(LavamediaDbContext database)
{
    /// <summary>The release, if the viewer may see it.</summary>
    public Task<ContentRelease?> TakeAsync(Guid id, CancellationToken cancellationToken) =>
        Locked(id).AsTracking().SingleOrDefaultAsync(cancellationToken);

    /// <summary>The release whose time has come: no right is asked for.</summary>
    public Task<ContentRelease?> TakeForClockAsync(Guid id, CancellationToken cancellationToken) =>
        Locked(id).IgnoreQueryFilters().AsTracking().SingleOrDefaultAsync(cancellationToken);

    private IQueryable<ContentRelease> Locked(Guid id) =>
        database.Set<ContentRelease>().FromSql($"SELECT * FROM content_releases WHERE id = {id} FOR UPDATE");
}
