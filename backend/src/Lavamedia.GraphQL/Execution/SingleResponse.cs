namespace Lavamedia.GraphQL.Execution;

/// <summary>The one and complete response to a request.</summary>
/// <param name="result">The response; disposed with this object.</param>
public sealed class SingleResponse(ExecutionResult result) : ExecutionResponse
{
    /// <summary>The response.</summary>
    public ExecutionResult Result { get; } = result;

    /// <inheritdoc />
    public override ValueTask DisposeAsync()
    {
        Result.Dispose();
        return ValueTask.CompletedTask;
    }
}
