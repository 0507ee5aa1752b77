namespace Lavamedia.Platform.Jobs.Operations;

/// <summary>A job that was given up.</summary>
public sealed record DeadJob(Guid Id, string Kind, int Attempts, DateTimeOffset FinishedAt, string Reason);
