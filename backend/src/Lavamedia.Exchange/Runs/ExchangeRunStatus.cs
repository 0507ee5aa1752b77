namespace Lavamedia.Exchange.Runs;

/// <summary>How far a run is.</summary>
public enum ExchangeRunStatus
{
    /// <summary>It waits for its turn, or is at work.</summary>
    Running,

    /// <summary>It came to its end.</summary>
    Done,

    /// <summary>It was stopped; what was done stays.</summary>
    Cancelled,

    /// <summary>It could not be done.</summary>
    Failed,
}
