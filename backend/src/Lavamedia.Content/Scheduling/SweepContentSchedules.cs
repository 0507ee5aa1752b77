namespace Lavamedia.Content.Scheduling;

/// <summary>The job that queues again what is overdue and has no job, such as after a restore.</summary>
public sealed record SweepContentSchedules;
