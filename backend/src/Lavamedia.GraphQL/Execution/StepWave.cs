using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution;

/// <summary>Runs the steps of one planner that are ready at the same time.</summary>
internal static class StepWave
{
    public static async Task RunAsync(
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
