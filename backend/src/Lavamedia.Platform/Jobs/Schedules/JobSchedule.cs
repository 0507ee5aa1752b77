namespace Lavamedia.Platform.Jobs.Schedules;

/// <summary>A job that is added again and again.</summary>
/// <param name="Name">The stable name, the key of its row.</param>
/// <param name="Every">The time between two jobs, in database time.</param>
/// <param name="PayloadType">The type of the payload, which needs a handler.</param>
/// <param name="Payload">The payload of each job.</param>
public sealed record JobSchedule(string Name, TimeSpan Every, Type PayloadType, object Payload);
