namespace Lavamedia.Content.Workflow;

/// <summary>
/// Where an item stands, in one word: gone for good, in the hands of readers as it is, or else as far as its newest version is on its
/// way through the newsroom.
/// </summary>
public enum ContentState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Waiting for somebody to read it.</summary>
    InReview,

    /// <summary>Read, and sent back.</summary>
    ChangesRequested,

    /// <summary>Good to go.</summary>
    Approved,

    /// <summary>To be published at a set time.</summary>
    Scheduled,

    /// <summary>Good to go, and not to be published before a set time.</summary>
    Embargoed,

    /// <summary>Readers see the newest version.</summary>
    Published,

    /// <summary>Readers see the newest version, and a note that says what was wrong before.</summary>
    Corrected,

    /// <summary>Was published; readers no longer see it, and nothing newer is in work.</summary>
    Unpublished,

    /// <summary>Withdrawn for good: its address says so.</summary>
    Killed,

    /// <summary>Put away; cannot be changed.</summary>
    Archived,
}
