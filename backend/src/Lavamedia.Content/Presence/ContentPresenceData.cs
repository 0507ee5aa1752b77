using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Presence;

/// <summary>Which items a person has open at this moment. The person's tabs leave them when the person goes.</summary>
internal sealed class ContentPresenceData(LavamediaDbContext database) : IPersonalData
{
    private IQueryable<ContentPresence> Presences =>
        database.Set<ContentPresence>().IgnoreQueryFilters([VisibilityFilter.Name]);

    public string Section => "presences";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await Presences
            .Where(presence => presence.UserId == userId)
            .OrderBy(presence => presence.Since)
            .Select(presence => new
            {
                presence.ContentId,
                presence.HasChanges,
                presence.Since,
                presence.ExpiresAt,
            })
            .ToListAsync(cancellationToken);

    public async Task EraseAsync(Guid userId, CancellationToken cancellationToken)
    {
        await Presences.Where(presence => presence.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await Presences
            .Where(presence => presence.TakenOverById == userId)
            .ExecuteUpdateAsync(
                set => set.SetProperty(presence => presence.TakenOverById, (Guid?)null),
                cancellationToken
            );
    }
}
