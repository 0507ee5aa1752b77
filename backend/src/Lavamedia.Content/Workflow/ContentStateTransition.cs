namespace Lavamedia.Content.Workflow;

/// <summary>A change of a version's state that the database accepts.</summary>
public sealed class ContentStateTransition
{
    /// <summary>The state before.</summary>
    public WorkflowState FromState { get; init; }

    /// <summary>The state after.</summary>
    public WorkflowState ToState { get; init; }
}
