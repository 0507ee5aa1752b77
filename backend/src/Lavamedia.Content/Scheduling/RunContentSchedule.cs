namespace Lavamedia.Content.Scheduling;

/// <summary>The job that does what is scheduled.</summary>
/// <param name="ScheduleId">The schedule.</param>
public sealed record RunContentSchedule(Guid ScheduleId);
