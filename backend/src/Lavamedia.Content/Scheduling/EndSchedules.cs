using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Scheduling;

/// <summary>Ends what is to come of items, and takes their versions off the schedule.</summary>
public sealed class EndSchedules(LavamediaDbContext database)
{
    /// <summary>Ends the pending schedules of items that are locked.</summary>
    /// <param name="items">The items.</param>
    /// <param name="act">Only those of this act; of both when null.</param>
    /// <param name="status">What became of them.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task ExecuteAsync(
        IReadOnlyCollection<ContentItem> items,
        ScheduledAct? act,
        ScheduleStatus status,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        Guid[] ids = [.. items.Select(item => item.Id)];
        var pending = await database
            .Set<ContentSchedule>()
            .IgnoreQueryFilters()
            .AsTracking()
            .Where(schedule => ids.Contains(schedule.ContentId) && schedule.Status == ScheduleStatus.Pending)
            .Where(schedule => act == null || schedule.Act == act)
            .ToListAsync(cancellationToken);
        // The one that is being done at this moment has ended already, though it is not stored yet.
        pending.RemoveAll(schedule => schedule.Status != ScheduleStatus.Pending);
        foreach (var schedule in pending)
        {
            schedule.Status = status;
            schedule.FinishedAt = now;
        }

        var unscheduled = pending
            .Where(schedule => schedule.Act == ScheduledAct.Publish)
            .Select(schedule => schedule.ContentId)
            .ToHashSet();
        if (unscheduled.Count > 0)
        {
            await TakeOffAsync([.. items.Where(item => unscheduled.Contains(item.Id))], except: [], cancellationToken);
        }
    }

    /// <summary>Versions that wait for a time which no longer comes are good to go, and no more than that.</summary>
    /// <param name="items">The items, locked.</param>
    /// <param name="except">Versions that are left as they are.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task TakeOffAsync(
        IReadOnlyCollection<ContentItem> items,
        Guid[] except,
        CancellationToken cancellationToken
    )
    {
        var byId = items.ToDictionary(item => item.Id);
        Guid[] ids = [.. byId.Keys];
        var waiting = await database
            .Set<ContentVersion>()
            .IgnoreQueryFilters()
            .AsTracking()
            .Where(version => ids.Contains(version.ContentId) && version.WorkflowState == WorkflowState.Scheduled)
            .Where(version => !except.Contains(version.Id))
            .ToListAsync(cancellationToken);
        foreach (var version in waiting)
        {
            var item = byId[version.ContentId];
            item.Move(version, ContentWorkflow.Waiting(WorkflowState.Approved, item.EmbargoedUntil is not null));
        }
    }
}
