using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution;

/// <summary>Runs the steps that are ready at the same time: all of a planner in one batch, one planner after the other.</summary>
internal static class StepWave
{
    public static Task RunAsync(List<StepExecution> executions, CancellationToken cancellationToken) =>
        executions.TrueForAll(execution => execution.Step.Planner == executions[0].Step.Planner)
            ? RunAsync(executions[0].Step.Planner, executions, cancellationToken)
            : RunEachAsync(executions, cancellationToken);

    private static async Task RunEachAsync(List<StepExecution> executions, CancellationToken cancellationToken)
    {
        foreach (var group in executions.GroupBy(execution => execution.Step.Planner))
        {
            await RunAsync(group.Key, [.. group], cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task RunAsync(
        ISelectionPlanner planner,
        IReadOnlyList<StepExecution> executions,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await planner.ExecuteAsync(executions, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            // The boundary between data sources and the response: what has no result yet fails, other fields go on.
            FailOpen(executions, exception);
        }

        FailOpen(executions, null);
    }

    private static void FailOpen(IReadOnlyList<StepExecution> executions, Exception? exception)
    {
        foreach (var execution in executions)
        {
            if (execution is { Block: null, Failure: null })
            {
                execution.Fail(
                    exception
                        ?? new InvalidOperationException(
                            "The planner ended a step neither with a result nor with a failure."
                        )
                );
            }
        }
    }
}
