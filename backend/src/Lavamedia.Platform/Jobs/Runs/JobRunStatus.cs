namespace Lavamedia.Platform.Jobs.Runs;

/// <summary>How far a run is.</summary>
public enum JobRunStatus
{
    /// <summary>It waits for its turn, or is at work.</summary>
    Running,

    /// <summary>It came to its end.</summary>
    Done,

    /// <summary>Somebody stopped it; what was done stays.</summary>
    Cancelled,

    /// <summary>It could not be done.</summary>
    Failed,
}
