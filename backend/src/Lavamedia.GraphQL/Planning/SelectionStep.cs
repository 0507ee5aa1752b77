namespace Lavamedia.GraphQL.Planning;

/// <summary>A compiled selection of one planner: immutable, free of any viewer's values, shared by all requests that run the plan.</summary>
/// <param name="planner">The planner that runs the step.</param>
/// <param name="request">What the step was made for.</param>
public abstract class SelectionStep(ISelectionPlanner planner, SelectionPlanRequest request)
{
    /// <summary>The planner that runs the step.</summary>
    public ISelectionPlanner Planner { get; } = planner;

    /// <summary>What the step was made for.</summary>
    public SelectionPlanRequest Request { get; } = request;

    /// <summary>
    /// The fields below this one that the step leaves open (<see cref="FieldSelection.IsResolved"/>). A field that stands in several
    /// places of the tree is several slots. The executor resolves them with the parents that the block hands out.
    /// </summary>
    public IReadOnlyList<FieldSelection> Slots { get; protected init; } = [];
}
