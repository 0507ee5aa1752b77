using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Presence;

/// <summary>Who is at many items, in one statement, as far as the viewer may know.</summary>
[DataLoader]
public sealed class PresencesOfItems(BatchScheduler scheduler, LavamediaDbContext database)
    : GroupedDataLoader<Guid, ContentPresence>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<ILookup<Guid, ContentPresence>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    )
    {
        var now = await database.NowAsync(cancellationToken);
        var presences = await database
            .Set<ContentPresence>()
            .Include(presence => presence.User)
            .Include(presence => presence.TakenOverBy)
            .Where(presence => keys.Contains(presence.ContentId) && presence.ExpiresAt > now)
            .OrderBy(presence => presence.Since)
            .ThenBy(presence => presence.Id)
            .Take(200)
            .ToListAsync(cancellationToken);
        return presences.ToLookup(presence => presence.ContentId);
    }
}
