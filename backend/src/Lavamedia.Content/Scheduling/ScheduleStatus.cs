namespace Lavamedia.Content.Scheduling;

/// <summary>What became of a schedule.</summary>
public enum ScheduleStatus
{
    /// <summary>Its time is to come, or has come just now.</summary>
    Pending,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>It could not be done; nothing changed for readers.</summary>
    Failed,

    /// <summary>Somebody called it off.</summary>
    Cancelled,

    /// <summary>Another act made it needless: the item was published by hand, withdrawn, or given another time.</summary>
    Superseded,
}
