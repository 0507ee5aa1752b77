namespace Lavamedia.Content.Workflow.Activities;

/// <summary>What was done on an item.</summary>
public enum ContentActivityKind
{
    /// <summary>An act of the workflow.</summary>
    Act,

    /// <summary>It was begun.</summary>
    Created,

    /// <summary>It came from another system.</summary>
    Imported,

    /// <summary>A version was saved.</summary>
    Saved,

    /// <summary>An earlier version was brought back.</summary>
    Restored,

    /// <summary>A thread was begun.</summary>
    Commented,

    /// <summary>A thread was answered in.</summary>
    Replied,

    /// <summary>A thread was settled.</summary>
    ThreadResolved,

    /// <summary>A settled thread was opened again.</summary>
    ThreadReopened,

    /// <summary>Somebody was given work.</summary>
    Assigned,

    /// <summary>Work was done.</summary>
    AssignmentDone,

    /// <summary>A change was proposed.</summary>
    Suggested,

    /// <summary>A proposed change was taken in.</summary>
    SuggestionAccepted,

    /// <summary>A proposed change was not taken in.</summary>
    SuggestionRejected,
}
