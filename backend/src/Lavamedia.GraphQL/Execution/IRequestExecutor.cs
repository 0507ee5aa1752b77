using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution;

/// <summary>Runs operations against one schema. Safe for any number of callers at once.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema that requests run against.</summary>
    Schema Schema { get; }

    /// <summary>
    /// Starts one operation. The answer is a <see cref="ResponseStream"/> for a subscription
    /// (<see cref="GraphQLRequest.AllowSubscriptions"/>) and for a query or mutation that defers or streams
    /// (<see cref="GraphQLRequest.AllowIncremental"/>), else a <see cref="SingleResponse"/>: also for a subscription that could not be
    /// started, whose errors it has. The token holds for the stream as well.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller went away.</exception>
    Task<ExecutionResponse> StartAsync(GraphQLRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Runs one operation whose answer is one response: nothing is deferred or streamed, whatever the request allows, and a subscription is
    /// refused. Failures of the request are part of the result; only cancellation by the caller throws.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller went away.</exception>
    Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken);
}
