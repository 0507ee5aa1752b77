using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution;

/// <summary>Runs operations against one schema. Safe for any number of callers at once.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema that requests run against.</summary>
    Schema Schema { get; }

    /// <summary>Runs one operation. Failures of the request are part of the result; only cancellation by the caller throws.</summary>
    /// <exception cref="OperationCanceledException">The caller went away.</exception>
    Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken);
}
