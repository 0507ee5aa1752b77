using Lavamedia.Analytics.Dashboards;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Analytics.Events;

/// <summary>
/// What is known of a person's visits, and the figures that the person put together. When the person goes, what happened stays
/// counted without saying who did it; dashboards belong to the publication and stay.
/// </summary>
internal sealed class VisitorData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "analytics";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken)
    {
        var events = await EventsOf(userId)
            .OrderBy(happened => happened.OccurredAt)
            .Select(happened => new
            {
                happened.OccurredAt,
                happened.SessionId,
                happened.EventType,
                happened.Payload,
            })
            .ToListAsync(cancellationToken);
        var dashboards = await database
            .Set<Dashboard>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(dashboard => dashboard.OwnerId == userId)
            .OrderBy(dashboard => dashboard.Name)
            .Select(dashboard => new { dashboard.Name, dashboard.Definition })
            .ToListAsync(cancellationToken);
        return new { Events = events, Dashboards = dashboards };
    }

    public Task EraseAsync(Guid userId, CancellationToken cancellationToken) =>
        EventsOf(userId)
            .ExecuteUpdateAsync(set => set.SetProperty(happened => happened.UserId, (Guid?)null), cancellationToken);

    private IQueryable<AnalyticsEvent> EventsOf(Guid userId) =>
        database
            .Set<AnalyticsEvent>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(happened => happened.UserId == userId);
}
