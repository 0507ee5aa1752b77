namespace Lavamedia.Platform.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobStatus
{
    /// <summary>Waits for its time, or for the next attempt.</summary>
    Waiting,

    /// <summary>A worker holds it.</summary>
    Running,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up after the last attempt: a dead letter, kept with its reason until it is replayed.</summary>
    Dead,
}
