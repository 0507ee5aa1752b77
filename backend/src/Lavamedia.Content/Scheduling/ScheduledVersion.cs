namespace Lavamedia.Content.Scheduling;

/// <summary>Which version goes out.</summary>
public enum ScheduledVersion
{
    /// <summary>The one that was the newest when the time was set, whatever is saved after it.</summary>
    ThisVersion,

    /// <summary>The newest that is approved when the time has come.</summary>
    LatestApproved,
}
