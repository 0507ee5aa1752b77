namespace Lavamedia.GraphQL.Execution;

/// <summary>
/// Runs the resolvers that are ready at the same time. Root fields run side by side; below one root field, which has one set of
/// scoped services, resolvers run one after the other, except those that wait for a data loader: they start together.
/// </summary>
internal static class ResolverWave
{
    public static Task RunAsync(
        IReadOnlyList<FieldTask> tasks,
        FieldFailures failures,
        CancellationToken cancellationToken
    )
    {
        if (AreOfOneScope(tasks))
        {
            return RunScopeAsync(tasks, failures, cancellationToken);
        }

        return Task.WhenAll(
            tasks
                .GroupBy(task => task.Context.Scope)
                .Select(scope => RunScopeAsync([.. scope], failures, cancellationToken))
        );
    }

    private static bool AreOfOneScope(IReadOnlyList<FieldTask> tasks)
    {
        for (var i = 1; i < tasks.Count; i++)
        {
            if (!ReferenceEquals(tasks[i].Context.Scope, tasks[0].Context.Scope))
            {
                return false;
            }
        }

        return true;
    }

    private static async Task RunScopeAsync(
        IReadOnlyList<FieldTask> tasks,
        FieldFailures failures,
        CancellationToken cancellationToken
    )
    {
        List<Task>? waiting = null;
        RootFieldScope? scope = null;
        for (var i = 0; i < tasks.Count; i++)
        {
            var task = tasks[i];
            scope = task.Context.Scope;
            var running = RunFieldAsync(task, failures);
            if (running.IsCompletedSuccessfully)
            {
                continue;
            }

            if (task.Context.Selection.Binding!.WaitsForBatch)
            {
                (waiting ??= []).Add(running);
            }
            else
            {
                await scope.Batches.RunUntilAsync(running, cancellationToken).ConfigureAwait(false);
            }
        }

        if (waiting is not null)
        {
            await scope!.Batches.RunUntilAsync(Task.WhenAll(waiting), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task RunFieldAsync(FieldTask task, FieldFailures failures)
    {
        try
        {
            // Arguments come first (spec section 6.4): a resolver that ignores them must not hide that they are wrong.
            task.Context.CoerceArguments();
            task.Value = await task.Context.Selection.Binding!.Resolver!(task.Context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (task.Context.CancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            // The boundary between resolvers and the response: one field fails, the others go on.
            task.Value = failures.Of(task.Context.Selection, exception);
        }
    }
}
