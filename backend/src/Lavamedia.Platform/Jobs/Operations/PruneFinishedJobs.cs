namespace Lavamedia.Platform.Jobs.Operations;

/// <summary>Removes the rows of jobs that were done long ago. Dead letters stay until they are replayed.</summary>
/// <param name="Days">Days that a row is kept after its job was done.</param>
public sealed record PruneFinishedJobs(int Days);
