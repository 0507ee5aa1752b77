namespace Lavamedia.Content.Workflow;

/// <summary>Where a version stands on the way through the newsroom.</summary>
public enum WorkflowState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Waiting for somebody to read it.</summary>
    InReview,

    /// <summary>Read, and sent back.</summary>
    ChangesRequested,

    /// <summary>Good to go.</summary>
    Approved,

    /// <summary>Good to go, and to be published at a set time.</summary>
    Scheduled,

    /// <summary>Good to go, and not to be published before a set time.</summary>
    Embargoed,

    /// <summary>Shown to readers.</summary>
    Published,

    /// <summary>Shown to readers with a note that says what was wrong before.</summary>
    Corrected,
}
