namespace Lavamedia.Platform.Jobs.Running;

/// <summary>A job that this worker holds.</summary>
internal sealed record ClaimedJob(Guid Id, string Kind, string Payload, int Attempt, long Fence);
