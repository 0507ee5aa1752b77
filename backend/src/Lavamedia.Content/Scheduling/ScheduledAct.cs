namespace Lavamedia.Content.Scheduling;

/// <summary>What is done by the clock.</summary>
public enum ScheduledAct
{
    /// <summary>The item is shown to readers.</summary>
    Publish,

    /// <summary>The item is taken away from readers.</summary>
    Unpublish,
}
