namespace Lavamedia.Platform.Jobs;

/// <summary>Another worker holds the job by now; what this one does must not count.</summary>
public sealed class LeaseLostException(Guid jobId)
    : Exception($"The lease of job {jobId} is lost: another worker holds it.");
