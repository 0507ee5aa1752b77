namespace Lavamedia.Content.Access.Explaining;

/// <summary>What somebody may want to do with a thing.</summary>
public enum AccessAction
{
    /// <summary>See it.</summary>
    Read,

    /// <summary>Change it.</summary>
    Update,

    /// <summary>Show the newest version of an item to readers.</summary>
    Publish,

    /// <summary>Take an item away from readers.</summary>
    Unpublish,

    /// <summary>Put an item away for good.</summary>
    Archive,

    /// <summary>Ask for the newest version of an item to be read.</summary>
    Submit,

    /// <summary>Take a submission back.</summary>
    WithdrawSubmission,

    /// <summary>Send the newest version of an item back.</summary>
    RequestChanges,

    /// <summary>Find the newest version of an item good to go.</summary>
    Approve,

    /// <summary>Set the time at which an item is published.</summary>
    Schedule,

    /// <summary>Take the newest version of an item off its schedule.</summary>
    CancelSchedule,

    /// <summary>Keep an item from being published before a set time.</summary>
    Embargo,

    /// <summary>End an embargo before its time.</summary>
    LiftEmbargo,

    /// <summary>Show the newest version of an item to readers with a note that says what was wrong before.</summary>
    Correct,

    /// <summary>Set the time at which readers no longer see an item.</summary>
    ScheduleUnpublish,

    /// <summary>Withdraw an item for good.</summary>
    Kill,

    /// <summary>Bring an archived item back to work.</summary>
    Restore,

    /// <summary>Add a category below a category.</summary>
    AddChild,

    /// <summary>Remove a file from the media library for good.</summary>
    Delete,
}
