using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow;

/// <summary>How the table of acts is read.</summary>
[QueryType]
public static class ContentWorkflowQueries
{
    /// <summary>The table of acts: what may be done from where, by whom and under which conditions. What it does not list is refused.</summary>
    [Authorize]
    [Cost(1)]
    [ListSize(300)]
    public static IReadOnlyList<ContentTransition> GetContentTransitions() => ContentWorkflow.Transitions;
}
