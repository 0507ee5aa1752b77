using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Values;

/// <summary>A value that a planner's step gives: known once the step ran.</summary>
internal sealed class BlockValue(StepExecution execution, int source)
{
    public StepExecution Execution { get; } = execution;

    public int Source { get; } = source;
}
