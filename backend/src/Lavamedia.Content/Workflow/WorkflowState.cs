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
}
