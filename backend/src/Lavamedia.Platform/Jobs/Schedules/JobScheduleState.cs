namespace Lavamedia.Platform.Jobs.Schedules;

/// <summary>When a schedule adds its next job: one row for all processes together.</summary>
public sealed class JobScheduleState
{
    /// <summary>The name of the schedule.</summary>
    public required string Name { get; init; }

    /// <summary>When the next job is added, in database time.</summary>
    public DateTimeOffset NextRunAt { get; init; }
}
