using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Scheduling;

/// <summary>Ends what is to come of an item, and takes its versions off the schedule.</summary>
public sealed class EndSchedules(LavamediaDbContext database)
{
    /// <summary>Ends the pending schedules of an item that is locked.</summary>
    /// <param name="item">The item.</param>
    /// <param name="act">Only those of this act; of both when null.</param>
    /// <param name="status">What became of them.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task ExecuteAsync(
        ContentItem item,
        ScheduledAct? act,
        ScheduleStatus status,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var pending = await database
            .Set<ContentSchedule>()
            .IgnoreQueryFilters()
            .AsTracking()
            .Where(schedule => schedule.ContentId == item.Id && schedule.Status == ScheduleStatus.Pending)
            .Where(schedule => act == null || schedule.Act == act)
            .ToListAsync(cancellationToken);
        // The one that is being done at this moment has ended already, though it is not stored yet.
        pending.RemoveAll(schedule => schedule.Status != ScheduleStatus.Pending);
        foreach (var schedule in pending)
        {
            schedule.Status = status;
            schedule.FinishedAt = now;
        }

        if (pending.Exists(schedule => schedule.Act == ScheduledAct.Publish))
        {
            await TakeOffAsync(item, except: null, cancellationToken);
        }
    }

    /// <summary>Versions that wait for a time which no longer comes are good to go, and no more than that.</summary>
    public async Task TakeOffAsync(ContentItem item, Guid? except, CancellationToken cancellationToken)
    {
        var waiting = await database
            .Set<ContentVersion>()
            .IgnoreQueryFilters()
            .AsTracking()
            .Where(version => version.ContentId == item.Id && version.WorkflowState == WorkflowState.Scheduled)
            .Where(version => version.Id != except)
            .ToListAsync(cancellationToken);
        foreach (var version in waiting)
        {
            item.Move(version, ContentWorkflow.Waiting(WorkflowState.Approved, item.EmbargoedUntil is not null));
        }
    }
}
