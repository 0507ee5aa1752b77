namespace Lavamedia.Content.Workflow;

/// <summary>An act of the newsroom on an item.</summary>
public enum ContentAct
{
    /// <summary>Save a new version.</summary>
    Update,

    /// <summary>Ask for the newest version to be read.</summary>
    Submit,

    /// <summary>Take a submission back.</summary>
    WithdrawSubmission,

    /// <summary>Send the newest version back, saying what to change.</summary>
    RequestChanges,

    /// <summary>Find the newest version good to go.</summary>
    Approve,

    /// <summary>Set the time at which the item is published.</summary>
    Schedule,

    /// <summary>Take the newest version off its schedule.</summary>
    CancelSchedule,

    /// <summary>Keep the item from being published before a set time.</summary>
    Embargo,

    /// <summary>End the embargo before its time.</summary>
    LiftEmbargo,

    /// <summary>Show the newest version to readers.</summary>
    Publish,

    /// <summary>Show the newest version to readers with a note that says what was wrong before.</summary>
    Correct,

    /// <summary>Set the time at which readers no longer see the item.</summary>
    ScheduleUnpublish,

    /// <summary>Take the item away from readers.</summary>
    Unpublish,

    /// <summary>Withdraw the item for good, and say so at its address.</summary>
    Kill,

    /// <summary>Put the item away.</summary>
    Archive,

    /// <summary>Bring an archived item back to work.</summary>
    Restore,
}
