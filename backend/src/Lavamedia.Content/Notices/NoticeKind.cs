namespace Lavamedia.Content.Notices;

/// <summary>What somebody is told of.</summary>
public enum NoticeKind
{
    /// <summary>Somebody spoke to the person in a comment.</summary>
    Mentioned,

    /// <summary>Somebody began a thread about what the person wrote.</summary>
    Commented,

    /// <summary>Somebody answered in a thread that the person takes part in.</summary>
    Replied,

    /// <summary>A thread that the person began was settled.</summary>
    ThreadResolved,

    /// <summary>The person was given work.</summary>
    Assigned,

    /// <summary>Work was taken back, or given to somebody else.</summary>
    Unassigned,

    /// <summary>Work of the person has another date, kind or note.</summary>
    AssignmentChanged,

    /// <summary>Work that the person gave is done.</summary>
    AssignmentDone,

    /// <summary>An item that the person is to review was submitted.</summary>
    Submitted,

    /// <summary>Changes are asked for of what the person wrote.</summary>
    ChangesRequested,

    /// <summary>What the person wrote was approved.</summary>
    Approved,

    /// <summary>What the person wrote is before its readers.</summary>
    Published,

    /// <summary>Somebody proposed a change of what the person wrote.</summary>
    Suggested,

    /// <summary>A change that the person proposed was taken in.</summary>
    SuggestionAccepted,

    /// <summary>A change that the person proposed was not taken in.</summary>
    SuggestionRejected,
}
